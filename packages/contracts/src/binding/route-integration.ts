import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IHttpApiRef, IWebSocketApiRef } from '../api/api-ref';
import type { HttpRouteKey } from '../routes/http-route-key';
import type { WebSocketRouteKey } from '../routes/websocket-route-key';
import type { BindContext } from './bind-context';
import type { OpenApiBinding } from './open-api-extension';
import type { RouteContext } from './route-context';
import type { ITarget } from './target';

/** The binding of an integration to an API. */
export interface BoundIntegration<Route> {
  /** The ID of the `AWS::ApiGatewayV2::Integration`. */
  readonly integrationId: string;
  /** Whether WebSocket routes return its result unless they state otherwise. @default false */
  readonly returnsResponse?: boolean;
  /** Prepares the integration for a route, such as by granting a permission. */
  admit?(route: Route): void;
}

/**
 * An integration: a target that handles the requests of routes.
 *
 * Binding creates the integration; admitting prepares it for each route.
 */
export interface IRouteIntegration<Api extends IApiRef, Key> extends ITarget<Api> {
  /** Creates the integration. Called once per API and stack whose routes use it. */
  bind(context: BindContext<Api>): BoundIntegration<RouteContext<Api, Key>>;
  /** Renders the integration for an OpenAPI document. */
  describe?(context: BindContext<Api>): OpenApiBinding<RouteContext<Api, Key>>;
}

/** An integration of routes of HTTP APIs. */
export type IHttpRouteIntegration = IRouteIntegration<IHttpApiRef, HttpRouteKey>;

/** An integration of routes of WebSocket APIs. */
export type IWebSocketRouteIntegration = IRouteIntegration<IWebSocketApiRef, WebSocketRouteKey>;
