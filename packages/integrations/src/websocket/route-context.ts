import type { IWebSocketApiRef, RouteContext, WebSocketRouteKey } from '@apigwv2/contracts';

/** The context of a route of a WebSocket API. */
export type WebSocketRouteContext = RouteContext<IWebSocketApiRef, WebSocketRouteKey>;
