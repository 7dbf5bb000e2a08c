import type { Protocol } from '../api/protocol';

/** An authorizer that needs no resource: it makes a route public, or requires requests signed with IAM credentials. */
export interface IBuiltInAuthorizer<P extends Protocol> {
  /** The protocol, by which the compiler rejects the authorizer on APIs of the other protocol. */
  readonly protocol: P;
  /** The authorization of routes that use the authorizer. */
  readonly authorization: { readonly type: 'NONE' | 'AWS_IAM' };
}

/** A built-in authorizer of routes of HTTP APIs. */
export type IHttpBuiltInAuthorizer = IBuiltInAuthorizer<'HTTP'>;

/** A built-in authorizer of the `$connect` route of WebSocket APIs. */
export type IWebSocketBuiltInAuthorizer = IBuiltInAuthorizer<'WEBSOCKET'>;

/**
 * The authorizer of a public route, also on an API that has a default authorizer.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control.html
 */
export class HttpNoneAuthorizer implements IHttpBuiltInAuthorizer {
  readonly protocol = 'HTTP';
  readonly authorization = { type: 'NONE' } as const;
}

/**
 * The authorizer of a route that requires requests signed with IAM credentials that are allowed to invoke it.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-access-control-iam.html
 */
export class HttpIamAuthorizer implements IHttpBuiltInAuthorizer {
  readonly protocol = 'HTTP';
  readonly authorization = { type: 'AWS_IAM' } as const;
}

/**
 * The authorizer of a WebSocket API that accepts every connection.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-control-access.html
 */
export class WebSocketNoneAuthorizer implements IWebSocketBuiltInAuthorizer {
  readonly protocol = 'WEBSOCKET';
  readonly authorization = { type: 'NONE' } as const;
}

/**
 * The authorizer of a WebSocket API that requires connection requests signed with IAM credentials.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html
 */
export class WebSocketIamAuthorizer implements IWebSocketBuiltInAuthorizer {
  readonly protocol = 'WEBSOCKET';
  readonly authorization = { type: 'AWS_IAM' } as const;
}
