import { routeShape } from '../../src';

describe('routeShape', () => {
  test('returns one form for keys that differ in the names of variables', () => {
    expect(routeShape({ method: 'GET', path: '/books/{id}' })).toBe('GET /books/{}');
    expect(routeShape({ method: 'GET', path: '/books/{isbn}' })).toBe('GET /books/{}');
  });

  test('returns the default route for a key without a path', () => {
    expect(routeShape({ method: 'ANY' })).toBe('$default');
  });
});
