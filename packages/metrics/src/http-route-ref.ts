import type { HttpRouteKey } from '@apigwv2/contracts';
import type { IRouteRef } from 'aws-cdk-lib/aws-apigatewayv2';

/** Points at a route of an HTTP API and says what it answers to: one of these packages, or an L1 `CfnRoute`. */
export interface IHttpRouteRef extends IRouteRef {
  /** What the route answers to, as a key or as the service writes it. */
  readonly routeKey: HttpRouteKey | string;
}
