import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IHttpApiRef, IWebSocketApiRef } from '../api/api-ref';
import type { HttpRouteKey } from '../routes/http-route-key';
import type { WebSocketRouteKey } from '../routes/websocket-route-key';
import type { Authorization, HttpAuthorization, WebSocketAuthorization } from './authorization';
import type { BindContext } from './bind-context';
import type { OpenApiBinding } from './open-api-extension';
import type { RouteContext } from './route-context';
import type { ITarget } from './target';

/** An authorizer that has been bound to an API. */
export interface BoundAuthorizer<Result extends Authorization, Route> {
  /** What the routes say about it. */
  readonly authorization: Result;
  /** Prepares the authorizer for one more route. */
  admit?(route: Route): void;
}

/** Something that decides which requests reach the routes of an API. */
export interface IRouteAuthorizer<Api extends IApiRef, Key, Result extends Authorization> extends ITarget<Api> {
  /** Makes the authorizer. Called once for each API and stack whose routes use it. */
  bind(context: BindContext<Api>): BoundAuthorizer<Result, RouteContext<Api, Key>>;
  /** The same authorizer inside an OpenAPI document. */
  describe?(context: BindContext<Api>): OpenApiBinding<RouteContext<Api, Key>>;
}

/** Something that decides which requests reach routes of HTTP APIs. */
export type IHttpRouteAuthorizer = IRouteAuthorizer<IHttpApiRef, HttpRouteKey, HttpAuthorization>;

/** Something that decides which clients connect to WebSocket APIs. */
export type IWebSocketRouteAuthorizer = IRouteAuthorizer<IWebSocketApiRef, WebSocketRouteKey, WebSocketAuthorization>;
