import { receivesPreflights, takesPreflightsOf } from '../../src';

describe('receivesPreflights', () => {
  test.each([
    ['ANY', true],
    ['OPTIONS', true],
    ['GET', false],
  ])('returns for the method %s: %s', (method, expected) => {
    expect(receivesPreflights({ method, path: '/books' })).toBe(expected);
  });
});

describe('takesPreflightsOf', () => {
  test.each([
    ['OPTIONS', '/books/{id}', '/books/{isbn}', true],
    ['OPTIONS', '/books', '/authors', false],
    ['OPTIONS', '/{proxy+}', undefined, true],
    ['ANY', '/books', '/books', false],
  ])('compares %s %s with the path %s', (method, path, other, expected) => {
    expect(takesPreflightsOf({ method, path }, { method: 'ANY', ...(other !== undefined && { path: other }) })).toBe(
      expected,
    );
  });

  test('compares the path of $default with no path', () => {
    expect(takesPreflightsOf({ method: 'OPTIONS' }, { method: 'ANY', path: '/books' })).toBe(false);
  });
});
