import type { IRouteRef } from 'aws-cdk-lib/aws-apigatewayv2';

/** A reference to a route of a WebSocket API with its route key: a route of these packages, or an L1 `CfnRoute`. */
export interface IWebSocketRouteRef extends IRouteRef {
  /** The route key. */
  readonly routeKey: string;
}
