import type { HttpRouteKey } from '@apigwv2/contracts';
import type { IRouteRef } from 'aws-cdk-lib/aws-apigatewayv2';

/** A reference to a route of an HTTP API with its route key: a route of these packages, or an L1 `CfnRoute`. */
export interface IHttpRouteRef extends IRouteRef {
  /** The route key, or its string in the syntax of the service. */
  readonly routeKey: HttpRouteKey | string;
}
