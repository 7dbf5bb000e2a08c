import type { Protocol } from '@apigwv2/contracts';

/**
 * Returns the URL of a stage at a domain. The URL of a WebSocket API ends in a slash after a key: without it, the service
 * does not find the API.
 */
export function mappedUrl(domain: string, key: string | undefined, protocol: Protocol | undefined): string {
  if (protocol === 'WEBSOCKET') return `wss://${domain}${key === undefined ? '' : `/${key}/`}`;
  return `https://${domain}/${key ?? ''}`;
}
