import type { IWebSocketApiRef } from '@apigwv2/contracts';
import { checked, checkRouteId, string } from '@apigwv2/contracts/kernel';
import type { Construct } from 'constructs';
import { WebSocketRoute } from './websocket-route';
import type { WebSocketRouteOptions } from './websocket-route-options';

/** Adds the route of {@link IWebSocketApi.addRoute} below an API. */
export function addRoute(
  api: Construct & IWebSocketApiRef,
  routeKey: string,
  options: WebSocketRouteOptions,
): WebSocketRoute {
  const id = `${checked('routeKey', string, routeKey, api)}-Route`;
  checkRouteId(api, id, routeKey);
  return new WebSocketRoute(api, id, { ...options, routeKey, webSocketApi: api });
}
