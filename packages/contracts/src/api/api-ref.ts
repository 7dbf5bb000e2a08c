import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Protocol } from './protocol';

/**
 * Points at an HTTP API: one of these packages, an L1 `CfnApi`, or an HTTP API of `aws-cdk-lib/aws-apigatewayv2`.
 *
 * `protocol` is optional, so that the other two fit; the brand of WebSocket APIs is forbidden, so that they do not.
 */
export interface IHttpApiRef extends IApiRef {
  /** The protocol, where the class knows it. */
  readonly protocol?: 'HTTP';
  /** The brand that WebSocket APIs carry. */
  readonly isWebsocketApi?: never;
}

/**
 * Points at a WebSocket API: one of these packages, an L1 `CfnApi`, or one of `aws-cdk-lib/aws-apigatewayv2`.
 */
export interface IWebSocketApiRef extends IApiRef {
  /** The protocol, where the class knows it. */
  readonly protocol?: 'WEBSOCKET';
  /** The brand that HTTP APIs carry. */
  readonly isHttpApi?: never;
}

/** The protocol that a reference to an API stands for. */
export type ProtocolOf<Api> = Api extends { readonly protocol?: infer P } ? NonNullable<P> & Protocol : Protocol;
