import '@apigwv2/testing';
import { Lazy } from 'aws-cdk-lib/core';
import { checkHttpPath } from '../../src/routes/http-path';

describe('checkHttpPath', () => {
  test.each([
    '/',
    '/books',
    '/books/{id}',
    '/books/{id}/pages/{page}',
    '/{proxy+}',
    '/books/{rest+}',
    '/v1.2/a:b/c_d/e-f',
    '/{a.b:c-d_e}',
    '/0',
  ])('accepts the path %s', (path) => {
    expect(() => checkHttpPath(path, 'a place')).not.toThrow();
  });

  test.each<[string, (token: string) => string]>([
    ['alone', (token) => token],
    ['first', (token) => `${token}/b`],
    ['as a segment', (token) => `/a/${token}/b`],
    ['in a segment', (token) => `/a-${token}.json`],
    ['before and after a variable', (token) => `${token}{id}${token}`],
    ['in a variable', (token) => `/{${token}}`],
    ['beside another', (token) => `${token}${token}`],
  ])('accepts a token %s', (_where, pathOf) => {
    expect(() => checkHttpPath(pathOf(Lazy.string({ produce: () => '/a' })), 'a place')).not.toThrow();
  });

  test.each<[string, (token: string) => string, RegExp]>([
    ['no slash at its start', (token) => `no-slash-${token}`, /must start with '\/', got 'no-slash-<token>'/],
    ['a slash at its end', (token) => `${token}/b/`, /must not end with '\/'/],
    ['two slashes', (token) => `/a//${token}`, /must not contain '\/\/'/],
    ['a query', (token) => `/${token}?a=b`, /query string/],
    ['a wildcard', (token) => `/${token}/*`, /change the segment '\*'/],
    ['a space beside the token', (token) => `/a b${token}`, /change the segment 'a b<token>'/],
    ['a greedy variable that is not last', (token) => `/{rest+}/${token}`, /greedy variable as the last segment only/],
    ['one variable twice', (token) => `/{a}/{a}/${token}`, /unique names/],
    ['a control character', () => '/a\u0000', /change the segment/],
  ])('rejects a path with a token and %s', (_what, pathOf, message) => {
    const path = pathOf(Lazy.string({ produce: () => 'a' }));
    expect(() => checkHttpPath(path, 'a place')).toThrowDefinitionError('InvalidRouteKey', message);
  });

  test.each([
    ['', /must start with '\/'/],
    ['books', /must start with '\/', got 'books'/],
    ['/books/', /must not end with '\/', except the path '\/' itself, got '\/books\/'/],
    ['//', /must not end with '\/'/],
    ['/a//b', /must not contain '\/\/'/],
    ['/x#y', /query string or fragment/],
    ['/{}', /change the segment '\{\}'/],
    ['/{+}', /change the segment '\{\+\}'/],
    ['/{a', /change the segment '\{a'/],
    ['/a}', /change the segment 'a\}'/],
    ['/{a b}', /change the segment '\{a b\}'/],
    ['/x{a}', /change the segment 'x\{a\}'/],
    ['/{a}x', /change the segment '\{a\}x'/],
    ['/{a++}', /change the segment '\{a\+\+\}'/],
    ['/caf\u00e9', /change the segment/],
    ['/a%20b', /change the segment 'a%20b'/],
    ['/*', /change the segment '\*'/],
  ])('rejects the path %p', (path, message) => {
    expect(() => checkHttpPath(path, 'a place')).toThrowDefinitionError('InvalidRouteKey', message);
  });

  test.each([
    [
      '[H4] a greedy variable that is not the last segment',
      '/{a+}/b',
      /must have a greedy variable as the last segment only, got '.*'; remove the segments after '\{a\+\}'/,
    ],
    ['[H5] a variable that is not a whole segment', '/{a}{b}', /change the segment '\{a\}\{b\}'/],
    ['[H6] a variable that is repeated', '/{a}/{a}', /unique names, got '.*'; rename one 'a'/],
    ['[H6] a greedy variable with the name of another variable', '/{a}/{a+}', /rename one 'a'/],
    ['[H7] a query string', '/x?y=1', /must not contain a query string/],
    ['[H8] a space', '/a b', /change the segment 'a b'/],
  ])('rejects %s', (_rule, path, message) => {
    expect(() => checkHttpPath(path, 'a place')).toThrowDefinitionError('InvalidRouteKey', message);
  });

  test('ends its error with the given place', () => {
    expect(() => checkHttpPath('x', 'a place')).toThrowDefinitionError('InvalidRouteKey', /\(at a place\)$/);
  });
});
