import { PREDEFINED_ROUTE_KEYS, WEBSOCKET_ROUTE_KEY } from '../../src';

describe('PREDEFINED_ROUTE_KEYS', () => {
  test('has the keys that the service calls itself', () => {
    expect(PREDEFINED_ROUTE_KEYS.has('$connect')).toBe(true);
    expect(PREDEFINED_ROUTE_KEYS.has('connect')).toBe(false);
  });
});

describe('WEBSOCKET_ROUTE_KEY', () => {
  test.each(['$connect', '$disconnect', '$default', 'send', 'a b'])('accepts %s', (key) => {
    expect(WEBSOCKET_ROUTE_KEY.problem(key)).toBeUndefined();
  });

  test.each(['', '$send'])('rejects %j', (key) => {
    expect(WEBSOCKET_ROUTE_KEY.problem(key)).toEqual({
      must: "be $connect, $disconnect, $default or a string that does not start with '$'",
      fix: 'choose another key',
    });
  });
});
