import type { IRouteRef } from 'aws-cdk-lib/aws-apigatewayv2';

/** Points at a route of a WebSocket API and says what it answers to: one of these packages, or an L1 `CfnRoute`. */
export interface IWebSocketRouteRef extends IRouteRef {
  /** What the route answers to. */
  readonly routeKey: string;
}
