/**
 * A way to authorize WebSocket connections that needs no resource: everybody, or callers that sign with IAM
 * credentials.
 */
export interface IWebSocketAuthorizationWord {
  /** Keeps it away from APIs of the other protocol. */
  readonly protocol: 'WEBSOCKET';
  /** What a route says of its authorization, in the words of the service. */
  readonly authorization: { readonly type: 'NONE' | 'AWS_IAM' };
}

/**
 * Opens an API to every client that connects.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-control-access.html
 */
export class WebSocketNoneAuthorizer implements IWebSocketAuthorizationWord {
  readonly protocol = 'WEBSOCKET';
  readonly authorization = { type: 'NONE' } as const;
}

/**
 * Lets clients in that sign their connection request with IAM credentials.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html
 */
export class WebSocketIamAuthorizer implements IWebSocketAuthorizationWord {
  readonly protocol = 'WEBSOCKET';
  readonly authorization = { type: 'AWS_IAM' } as const;
}
