/**
 * The type of an authorizer of a WebSocket API. IAM authorization needs no authorizer: `$connect` takes
 * `new WebSocketIamAuthorizer()`.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-control-access.html
 */
export const WebSocketAuthorizerType = {
  /** A Lambda function evaluates the connection request. */
  LAMBDA: 'REQUEST',
} as const;

/** One of the values of {@link WebSocketAuthorizerType}. */
export type WebSocketAuthorizerType = (typeof WebSocketAuthorizerType)[keyof typeof WebSocketAuthorizerType];
