import { problemMessage, WEBSOCKET_ROUTE_KEY } from '@apigwv2/spec';
import type { IConstruct } from 'constructs';
import { definitionError } from '../errors/definition-error';
import { isUnresolved } from '../errors/unresolved';
import { read } from '../options/kind';
import { string } from '../options/plain-kinds';

/**
 * The key of a WebSocket route: `$connect`, `$disconnect`, `$default`, or a value of the route selection expression of the
 * API.
 */
export interface WebSocketRouteKey {
  /** The protocol, by which the compiler rejects the key on HTTP APIs. */
  readonly protocol: 'WEBSOCKET';
  /** The key, as the service writes it. */
  readonly key: string;
}

/**
 * A factory of keys of WebSocket routes.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-develop-routes.html
 * @example
 * WebSocketRouteKey.of('sendMessage').key; // 'sendMessage'
 */
export const WebSocketRouteKey = {
  CONNECT: { protocol: 'WEBSOCKET', key: '$connect' } as WebSocketRouteKey,
  DISCONNECT: { protocol: 'WEBSOCKET', key: '$disconnect' } as WebSocketRouteKey,
  DEFAULT: { protocol: 'WEBSOCKET', key: '$default' } as WebSocketRouteKey,

  /**
   * Returns the key with that name.
   *
   * @param key not empty; only the predefined keys start with `$`; a token is skipped
   * @param at the construct at fault; default the key itself
   * @throws ApiDefinitionError `InvalidRouteKey`
   */
  of(key: string, at?: IConstruct): WebSocketRouteKey {
    read(string, key, 'routeKey', at ?? 'WebSocketRouteKey');
    const problem = isUnresolved(key) ? undefined : WEBSOCKET_ROUTE_KEY.problem(key);
    if (problem !== undefined) {
      throw definitionError(
        'InvalidRouteKey',
        problemMessage('routeKey', problem, key),
        at ?? `WebSocketRouteKey '${key}'`,
      );
    }
    return { protocol: 'WEBSOCKET', key };
  },
};
