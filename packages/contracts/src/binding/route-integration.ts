import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IHttpApiRef, IWebSocketApiRef } from '../api/api-ref';
import type { HttpRouteKey } from '../routes/http-route-key';
import type { WebSocketRouteKey } from '../routes/websocket-route-key';
import type { BindContext } from './bind-context';
import type { OpenApiBinding } from './open-api-extension';
import type { RouteContext } from './route-context';
import type { ITarget } from './target';

/** An integration that has been bound to an API. */
export interface BoundIntegration<Route> {
  /** The id of the `AWS::ApiGatewayV2::Integration`. */
  readonly integrationId: string;
  /** Whether routes return its result when they say nothing about it. Read for WebSocket routes only. */
  readonly returnsResponse?: boolean;
  /** Lets the API reach the target through one more route. */
  admit?(route: Route): void;
}

/**
 * Something that can answer the routes of an API.
 *
 * Binding defines the integration; admitting lets the API reach the target through one more route.
 */
export interface IRouteIntegration<Api extends IApiRef, Key> extends ITarget<Api> {
  /** Makes the integration. Called once for each API and stack whose routes use it. */
  bind(context: BindContext<Api>): BoundIntegration<RouteContext<Api, Key>>;
  /** The same integration inside an OpenAPI document. */
  describe?(context: BindContext<Api>): OpenApiBinding<RouteContext<Api, Key>>;
}

/** Something that can answer routes of HTTP APIs. */
export type IHttpRouteIntegration = IRouteIntegration<IHttpApiRef, HttpRouteKey>;

/** Something that can answer routes of WebSocket APIs. */
export type IWebSocketRouteIntegration = IRouteIntegration<IWebSocketApiRef, WebSocketRouteKey>;
