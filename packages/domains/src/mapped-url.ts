import type { Protocol } from '@apigwv2/contracts';

/**
 * The URL by which a stage is reached through a domain. That of a WebSocket API ends in a slash after a key: without it,
 * the service does not find the API.
 */
export function mappedUrl(domain: string, key: string | undefined, protocol: Protocol | undefined): string {
  if (protocol === 'WEBSOCKET') return `wss://${domain}${key === undefined ? '' : `/${key}/`}`;
  return `https://${domain}/${key ?? ''}`;
}
