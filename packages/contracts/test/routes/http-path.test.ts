import '@apigwv2/testing';
import { Lazy } from 'aws-cdk-lib/core';
import { checkHttpPath, pathShape, pathVariables } from '../../src/routes/http-path';

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

  test('skips a path that contains a token', () => {
    const prefix = Lazy.string({ produce: () => '/a' });
    for (const path of [prefix, `${prefix}/b c/`, `no-slash-${prefix}`]) {
      expect(() => checkHttpPath(path, 'a place')).not.toThrow();
    }
  });

  test.each([
    ['', /must start with '\/'/],
    ['books', /must start with '\/', got 'books'/],
    ['/books/', /must not end with '\/', except the path '\/' itself, got '\/books\/'/],
    ['//', /must not end with '\/'/],
    ['/a//b', /must not hold '\/\/'/],
    ['/x#y', /query string or fragment/],
    ['/{}', /'\{\}' is neither/],
    ['/{+}', /'\{\+\}' is neither/],
    ['/{a', /'\{a' is neither/],
    ['/a}', /'a\}' is neither/],
    ['/{a b}', /'\{a b\}' is neither/],
    ['/x{a}', /'x\{a\}' is neither/],
    ['/{a}x', /'\{a\}x' is neither/],
    ['/{a++}', /'\{a\+\+\}' is neither/],
    ['/caf\u00e9', /is neither/],
    ['/a%20b', /'a%20b' is neither/],
    ['/*', /'\*' is neither/],
  ])('rejects the path %p', (path, message) => {
    expect(() => checkHttpPath(path, 'a place')).toThrowDefinitionError('InvalidRouteKey', message);
  });

  test.each([
    [
      '[H4] a greedy variable that is not the last segment',
      '/{a+}/b',
      /a greedy variable must be the last segment, and '\{a\+\}' is followed by more/,
    ],
    ['[H5] a variable that is not a whole segment', '/{a}{b}', /'\{a\}\{b\}' is neither/],
    ['[H6] a variable that is repeated', '/{a}/{a}', /its own name, and 'a' is there twice/],
    ['[H6] a greedy variable with the name of another variable', '/{a}/{a+}', /'a' is there twice/],
    ['[H7] a query string', '/x?y=1', /must not hold a query string/],
    ['[H8] a space', '/a b', /'a b' is neither/],
  ])('rejects %s', (_rule, path, message) => {
    expect(() => checkHttpPath(path, 'a place')).toThrowDefinitionError('InvalidRouteKey', message);
  });

  test('ends its error with the given place', () => {
    expect(() => checkHttpPath('x', 'a place')).toThrow(/\(at a place\)$/);
  });
});

describe('pathShape', () => {
  test.each([
    ['/', '/'],
    ['/books', '/books'],
    ['/books/{id}', '/books/{}'],
    ['/books/{id}/pages/{page}', '/books/{}/pages/{}'],
    ['/{proxy+}', '/{+}'],
    ['/{id}/{proxy+}', '/{}/{+}'],
  ])('returns for %s the shape %s', (path, shape) => {
    expect(pathShape(path)).toBe(shape);
  });
});

describe('pathVariables', () => {
  test.each([
    ['/books', []],
    ['/books/{id}', [{ name: 'id', level: '/books/{}' }]],
    ['/{proxy+}', [{ name: 'proxy', level: '/{+}' }]],
    [
      '/{a}/b/{c+}',
      [
        { name: 'a', level: '/{}' },
        { name: 'c', level: '/{}/b/{+}' },
      ],
    ],
  ])('returns the variables of %s from left to right', (path, variables) => {
    expect(pathVariables(path)).toEqual(variables);
  });
});
