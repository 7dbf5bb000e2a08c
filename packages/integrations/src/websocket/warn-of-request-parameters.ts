import { isUnresolved, warn } from '@apigwv2/contracts';
import type { WebSocketIntegrationOptions } from './integration-options';
import type { WebSocketRouteContext } from './route-context';
import { isConnectSource } from './templates/parameter-mapping';

const VERSION = 'integration.request.header.Sec-WebSocket-Version';

/** Warns of a route without the source of a request parameter, and of an endpoint that may reject the handshake. */
export function warnOfRequestParameters(
  { scope, routeKey: { key } }: WebSocketRouteContext,
  { integrationType, requestParameters = {} }: WebSocketIntegrationOptions,
): void {
  if (isUnresolved(key) || isUnresolved(requestParameters)) return;
  const source = Object.values(requestParameters).find(isConnectSource);
  if (key !== '$connect' && source !== undefined) {
    warn(
      scope,
      '@apigwv2/integrations:sourceOfConnectionOnly',
      `requestParameters of route '${key}' must not map '${source}', because only $connect has headers and a query string; store the value by connection ID when a client connects`,
    );
  }
  const isHttp = integrationType === 'HTTP' || integrationType === 'HTTP_PROXY';
  if (key === '$connect' && isHttp && !Object.keys(requestParameters).some(isVersion)) {
    warn(
      scope,
      '@apigwv2/integrations:webSocketVersionForwarded',
      `an HTTP endpoint on $connect receives the header Sec-WebSocket-Version, to which many respond with 400; map '${VERSION}' to "'0'", or acknowledge this warning if the endpoint accepts it`,
    );
  }
}

function isVersion(destination: string): boolean {
  return isUnresolved(destination) || destination.toLowerCase() === VERSION.toLowerCase();
}
