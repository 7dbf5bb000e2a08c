import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Protocol } from './protocol';

/**
 * A reference to an HTTP API: one of these packages, an L1 `CfnApi`, or an HTTP API of `aws-cdk-lib/aws-apigatewayv2`.
 *
 * `protocol` is optional, so that the other two are assignable; the brand of WebSocket APIs is forbidden.
 */
export interface IHttpApiRef extends IApiRef {
  /** The protocol, where the class has it. */
  readonly protocol?: 'HTTP';
  /** The brand of WebSocket APIs. */
  readonly isWebsocketApi?: never;
}

/**
 * A reference to a WebSocket API: one of these packages, an L1 `CfnApi`, or one of `aws-cdk-lib/aws-apigatewayv2`.
 */
export interface IWebSocketApiRef extends IApiRef {
  /** The protocol, where the class has it. */
  readonly protocol?: 'WEBSOCKET';
  /** The brand of HTTP APIs. */
  readonly isHttpApi?: never;
}

/** The protocol of a reference to an API. */
export type ProtocolOf<Api> = Api extends { readonly protocol?: infer P } ? NonNullable<P> & Protocol : Protocol;
