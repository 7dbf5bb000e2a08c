import { readsConnection, WEBSOCKET_MAPPING_SOURCE, WEBSOCKET_MAPPING_TARGET } from '../../src';

describe('WEBSOCKET_MAPPING_TARGET', () => {
  test.each(['integration.request.header.Id', 'integration.request.path.id'])('accepts %s of a request', (key) => {
    expect(WEBSOCKET_MAPPING_TARGET.problem(key, 'request')).toBeUndefined();
  });

  test('rejects another place of a request', () => {
    expect(WEBSOCKET_MAPPING_TARGET.problem('integration.request.body', 'request')).toEqual({
      must: 'be integration.request.header.<name>, integration.request.querystring.<name> or integration.request.path.<name>',
      fix: 'correct the key',
    });
  });

  test('accepts any word of a response', () => {
    expect(WEBSOCKET_MAPPING_TARGET.problem('anything', 'response')).toBeUndefined();
    expect(WEBSOCKET_MAPPING_TARGET.problem('two words', 'response')?.must).toBe(
      'be the name of a parameter of the response',
    );
  });
});

describe('WEBSOCKET_MAPPING_SOURCE', () => {
  test.each([
    'route.request.header.a',
    'route.request.body.a',
    "'a string'",
    'context.connectionId',
    'stageVariables.a',
  ])('accepts %s in a request', (value) => expect(WEBSOCKET_MAPPING_SOURCE.problem(value, 'request')).toBeUndefined());

  test('rejects the request in a response', () => {
    expect(WEBSOCKET_MAPPING_SOURCE.problem('integration.response.statuscode', 'response')).toBeUndefined();
    expect(WEBSOCKET_MAPPING_SOURCE.problem('route.request.header.a', 'response')).toEqual({
      must: "be integration.response.header.<name>, integration.response.body.<JSON path>, integration.response.statuscode, stageVariables.<name>, context.<name> or a string in single quotes, such as 'yes'",
      fix: 'correct the value',
    });
  });
});

describe('readsConnection', () => {
  test.each([
    ['route.request.header.a', true],
    ['route.request.multivaluequerystring.a', true],
    ['route.request.body.a', false],
    ["'route.request.header.a'", false],
  ])('returns for %s: %s', (value, expected) => expect(readsConnection(value)).toBe(expected));
});
