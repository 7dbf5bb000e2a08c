import type { IConstruct } from 'constructs';
import { definitionError } from '../errors/definition-error';
import { isUnresolved } from '../errors/unresolved';
import { read } from '../options/kind';
import { string } from '../options/plain-kinds';

const PREDEFINED = ['$connect', '$disconnect', '$default'];

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
    if (!isUnresolved(key) && (key === '' || (key.startsWith('$') && !PREDEFINED.includes(key)))) {
      throw definitionError(
        'InvalidRouteKey',
        `routeKey must be ${PREDEFINED.join(', ')} or a string that does not start with '$', got '${key}'; choose another key`,
        at ?? `WebSocketRouteKey '${key}'`,
      );
    }
    return { protocol: 'WEBSOCKET', key };
  },
};
