/**
 * The conversion of the payload of a WebSocket message.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-develop-binary-media-types.html
 */
export const ContentHandling = {
  /** Converts a Base64-encoded string to binary data. */
  CONVERT_TO_BINARY: 'CONVERT_TO_BINARY',
  /** Converts binary data to a Base64-encoded string. */
  CONVERT_TO_TEXT: 'CONVERT_TO_TEXT',
} as const;

/** One of the values of {@link ContentHandling}. */
export type ContentHandling = (typeof ContentHandling)[keyof typeof ContentHandling];
