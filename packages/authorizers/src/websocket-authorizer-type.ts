/**
 * What kind of authorizer guards connections to a WebSocket API. IAM needs no authorizer: `$connect` takes
 * `new WebSocketIamAuthorizer()`.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-control-access.html
 */
export const WebSocketAuthorizerType = {
  /** A Lambda function looks at the connection request. */
  LAMBDA: 'REQUEST',
} as const;

/** One of the values of {@link WebSocketAuthorizerType}. */
export type WebSocketAuthorizerType = (typeof WebSocketAuthorizerType)[keyof typeof WebSocketAuthorizerType];
