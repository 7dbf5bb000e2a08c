import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

/** The arguments of admitting a route to a bound target. */
export interface RouteContext<Api extends IApiRef, Key> {
  /** The API of the route. */
  readonly api: Api;
  /** The key of the route. */
  readonly routeKey: Key;
  /** The scope of the route, for resources of this route alone. */
  readonly scope: Construct;
  /** Whether clients receive the result of the integration: always on HTTP APIs, by choice on WebSocket APIs. */
  readonly returnsResponse: boolean;
}
