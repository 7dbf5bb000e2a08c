import '@apigwv2/testing';
import { Lazy, Stack } from 'aws-cdk-lib/core';
import { WebSocketRouteKey } from '../../src/routes/websocket-route-key';

describe('WebSocketRouteKey', () => {
  test('has the predefined keys of the service', () => {
    const { CONNECT, DISCONNECT, DEFAULT } = WebSocketRouteKey;
    expect([CONNECT.key, DISCONNECT.key, DEFAULT.key]).toEqual(['$connect', '$disconnect', '$default']);
  });

  test.each(['$connect', '$disconnect', '$default', 'send', 'send message', 'a/b', 'GET /a', 'pay$'])(
    'accepts the key %p',
    (key) => {
      expect(WebSocketRouteKey.of(key)).toEqual({ protocol: 'WEBSOCKET', key });
    },
  );

  test('keeps a token', () => {
    const key = Lazy.string({ produce: () => 'later' });
    expect(WebSocketRouteKey.of(key).key).toBe(key);
  });

  test.each(['', '$', '$send', '$Connect'])('rejects the key %p', (key) => {
    expect(() => WebSocketRouteKey.of(key)).toThrowDefinitionError(
      'InvalidRouteKey',
      /must be \$connect, \$disconnect, \$default or a string that does not start with '\$', got '.*'; choose another key \(at WebSocketRouteKey '.*'\)$/,
    );
  });

  test('reports the given construct', () => {
    expect(() => WebSocketRouteKey.of('$a', new Stack(undefined, 'Chat'))).toThrowDefinitionError(
      'InvalidRouteKey',
      /\(at Chat\)$/,
    );
  });
});
