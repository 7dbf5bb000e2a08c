import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';

/** What a bound target is told of a route that it is to serve. */
export interface RouteContext<Api extends IApiRef, Key> {
  /** The API of the route. */
  readonly api: Api;
  /** What the route answers to. */
  readonly routeKey: Key;
  /** The scope of the route, for what is made once for each route. */
  readonly scope: Construct;
  /** Whether the client gets the result of the integration: always on HTTP APIs, on request on WebSocket APIs. */
  readonly returnsResponse: boolean;
}
