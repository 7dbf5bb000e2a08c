import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { definitionError } from '../errors/definition-error';

const PREDEFINED = ['$connect', '$disconnect', '$default'];

/**
 * What a WebSocket route answers to: `$connect`, `$disconnect`, `$default`, or what the API's route selection
 * expression finds in a message.
 */
export interface WebSocketRouteKey {
  /** Keeps it away from HTTP APIs. */
  readonly protocol: 'WEBSOCKET';
  /** The key as the service writes it. */
  readonly key: string;
}

/**
 * Makes the keys of WebSocket routes.
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
   * The key that a text stands for.
   *
   * @param key not empty; only the predefined keys start with `$`; a token is taken as it is
   * @param at the construct that an error names; default the key itself
   * @throws ApiDefinitionError `RouteKeyMalformed`
   */
  of(key: string, at?: IConstruct): WebSocketRouteKey {
    if (!Token.isUnresolved(key) && (key === '' || (key.startsWith('$') && !PREDEFINED.includes(key)))) {
      throw definitionError(
        'RouteKeyMalformed',
        `a WebSocket route key must be ${PREDEFINED.join(', ')} or a text that does not start with '$', got '${key}'`,
        at ?? `WebSocketRouteKey '${key}'`,
      );
    }
    return { protocol: 'WEBSOCKET', key };
  },
};
