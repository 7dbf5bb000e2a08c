/**
 * Returns the ID under which the guard rails know an error code or a warning of the constructs: `duplicate-route-key` for
 * `DuplicateRouteKey`, `mutual-tls-of-websocket-api` for `mutualTlsOfWebSocketApi`.
 */
export function ruleIdOf(name: string): string {
  return name
    .replace(/WebSocket/g, 'Websocket')
    .replace(/(?<=[a-z0-9])[A-Z]|(?<=[A-Z])[A-Z](?=[a-z])/g, '-$&')
    .toLowerCase()
    .replace(/^web-?socket/, 'websocket');
}
