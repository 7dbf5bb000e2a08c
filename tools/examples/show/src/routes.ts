import { HttpApi, type RouteAuthorization } from '@apigwv2/core-http';
import { WebSocketRoute } from '@apigwv2/core-websocket';
import type { IConstruct } from 'constructs';

/** Returns the authorization of the routes of an HTTP API, or of one route of a WebSocket API. */
export function routesOf(construct: IConstruct): readonly RouteAuthorization[] {
  if (construct instanceof HttpApi) return construct.authorizationReport();
  if (!(construct instanceof WebSocketRoute)) return [];
  const { routeKey, authorization, node } = construct;
  return [{ routeKey, type: authorization.type, scopes: [], path: node.path }];
}
