import { IDENTITY_SOURCE, isTokenSource } from '../../src';

describe('IDENTITY_SOURCE', () => {
  test.each([
    '$request.header.Authorization',
    '$request.querystring.a[]',
    '$context.identity.sourceIp',
    '$stageVariables.a',
  ])('accepts %s for an HTTP API', (source) => expect(IDENTITY_SOURCE.problem(source, 'HTTP')).toBeUndefined());

  test.each(['route.request.header.Auth', 'route.request.querystring.token', 'context.stage', 'stageVariables.a'])(
    'accepts %s for a WebSocket API',
    (source) => expect(IDENTITY_SOURCE.problem(source, 'WEBSOCKET')).toBeUndefined(),
  );

  test.each([
    ['method.request.header.Auth', '$request.header.Auth'],
    ['$request.query.token', '$request.querystring.token'],
    ['$stage_variable.a', '$stageVariables.a'],
    ['context.stage', '$context.stage'],
    ['Authorization', '$request.header.Authorization'],
  ])('rejects %s for an HTTP API, and writes %s', (source, corrected) => {
    expect(IDENTITY_SOURCE.problem(source, 'HTTP')).toEqual({
      must: 'be $request.header.<name>, $request.querystring.<name>, $context.<name> or $stageVariables.<name>',
      fix: `write '${corrected}'`,
    });
  });

  test('rejects a source of an HTTP API for a WebSocket API', () => {
    expect(IDENTITY_SOURCE.problem('$request.header.Auth', 'WEBSOCKET')).toEqual({
      must: 'be route.request.header.<name>, route.request.querystring.<name>, context.<name> or stageVariables.<name>',
      fix: "write 'route.request.header.Auth'",
    });
  });
});

describe('isTokenSource', () => {
  test.each([
    ['$request.header.Authorization', true],
    ['$request.querystring.token', true],
    ['$context.stage', false],
  ])('returns for %s: %s', (source, expected) => expect(isTokenSource(source)).toBe(expected));
});
