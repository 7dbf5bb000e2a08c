import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IHttpApiRef, IWebSocketApiRef } from '../api/api-ref';
import type { HttpRouteKey } from '../routes/http-route-key';
import type { WebSocketRouteKey } from '../routes/websocket-route-key';
import type { Authorization, HttpAuthorization, WebSocketAuthorization } from './authorization';
import type { AuthorizerPlacement } from './authorizer-placement';
import type { BindContext } from './bind-context';
import type { OpenApiBinding } from './open-api-extension';
import type { RouteContext } from './route-context';
import type { ITarget } from './target';

/** The binding of an authorizer to an API. */
export interface BoundAuthorizer<Result extends Authorization, Route> {
  /** The authorization of the routes that use the authorizer. */
  readonly authorization: Result;
  /** Prepares the authorizer for a route. */
  admit?(route: Route): void;
}

/** An authorizer: a target that decides which requests reach the routes of an API. */
export interface IRouteAuthorizer<Api extends IApiRef, Key, Result extends Authorization> extends ITarget<Api> {
  /**
   * The place of the authorizer, if its API is in another stack of this app than the route: `'route'` for the stack of the
   * route, which gives each such stack an authorizer of its own.
   *
   * @default - the stack of the API, unless the settings reference the stack of the route
   */
  readonly placement?: AuthorizerPlacement;
  /** Creates the authorizer. Called once per API and stack whose routes use it. */
  bind(context: BindContext<Api>): BoundAuthorizer<Result, RouteContext<Api, Key>>;
  /** Renders the authorizer for an OpenAPI document. */
  describe?(context: BindContext<Api>): OpenApiBinding<RouteContext<Api, Key>>;
}

/** An authorizer of routes of HTTP APIs. */
export type IHttpRouteAuthorizer = IRouteAuthorizer<IHttpApiRef, HttpRouteKey, HttpAuthorization>;

/** An authorizer of the `$connect` route of WebSocket APIs. */
export type IWebSocketRouteAuthorizer = IRouteAuthorizer<IWebSocketApiRef, WebSocketRouteKey, WebSocketAuthorization>;
