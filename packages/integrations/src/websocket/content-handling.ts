/**
 * How the payload of a WebSocket message is converted on its way.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-develop-binary-media-types.html
 */
export const ContentHandling = {
  /** From text in base64 to binary data. */
  CONVERT_TO_BINARY: 'CONVERT_TO_BINARY',
  /** From binary data to text in base64. */
  CONVERT_TO_TEXT: 'CONVERT_TO_TEXT',
} as const;

/** One of the values of {@link ContentHandling}. */
export type ContentHandling = (typeof ContentHandling)[keyof typeof ContentHandling];
