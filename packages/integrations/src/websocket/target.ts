import {
  type BindContext,
  type BoundIntegration,
  type IWebSocketApiRef,
  type RouteContext,
  type WebSocketRouteKey,
  warn,
} from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import type { WebSocketIntegrationOptions } from './integration-options';
import { createWebSocketIntegration } from './render-integration';
import { isOfConnection } from './templates/parameter-mapping';

type WebSocketRouteContext = RouteContext<IWebSocketApiRef, WebSocketRouteKey>;

/** An integration that has been bound to a WebSocket API. */
export type BoundWebSocketIntegration = BoundIntegration<RouteContext<IWebSocketApiRef, WebSocketRouteKey>>;

const VERSION = 'integration.request.header.Sec-WebSocket-Version';

/** Makes an integration of a WebSocket API for routes, whatever it calls. */
export function bindWebSocketIntegration(
  { scope, api }: BindContext<IWebSocketApiRef>,
  options: WebSocketIntegrationOptions,
): BoundWebSocketIntegration {
  const { ref: integrationId } = createWebSocketIntegration(scope, api, options);
  // Whoever says what a client gets means the client to get it.
  const returnsResponse = options.responses === undefined ? undefined : true;
  return { integrationId, returnsResponse, admit: (route) => warnOfMapping(route, options) };
}

/** Warns of a route that cannot give what a mapping takes, or whose endpoint refuses what a mapping lets through. */
function warnOfMapping(
  { scope, routeKey: { key } }: WebSocketRouteContext,
  { integrationType, requestParameters = {} }: WebSocketIntegrationOptions,
): void {
  if (Token.isUnresolved(key) || Token.isUnresolved(requestParameters)) return;
  const source = Object.values(requestParameters).find(isOfConnection);
  if (key !== '$connect' && source !== undefined) {
    warn(
      scope,
      '@apigwv2/integrations:sourceOfConnectionOnly',
      `a message has no headers and no query string, and the integration of route '${key}' maps '${source}', which only $connect has; keep it by the connection id when a client connects`,
    );
  }
  const isHttp = integrationType === 'HTTP' || integrationType === 'HTTP_PROXY';
  if (key === '$connect' && isHttp && !Object.keys(requestParameters).some(isVersion)) {
    warn(
      scope,
      '@apigwv2/integrations:webSocketVersionForwarded',
      `an HTTP endpoint on $connect gets the header Sec-WebSocket-Version of the handshake, and many answer 400 to it; map '${VERSION}' to "'0'", or acknowledge this if the endpoint takes it`,
    );
  }
}

function isVersion(destination: string): boolean {
  return Token.isUnresolved(destination) || destination.toLowerCase() === VERSION.toLowerCase();
}
