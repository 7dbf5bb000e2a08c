import { HTTP_ROUTE_KEY, splitHttpRouteKey, UNKNOWN_PART } from '../../src';

describe('HTTP_ROUTE_KEY', () => {
  test.each(['$default', 'GET /books', 'ANY /{proxy+}', UNKNOWN_PART, `GET ${UNKNOWN_PART}`, `${UNKNOWN_PART} /a`])(
    'accepts %j',
    (key) => expect(HTTP_ROUTE_KEY.problem(key)).toBeUndefined(),
  );

  test('rejects a key without a space', () => {
    expect(HTTP_ROUTE_KEY.problem('/books')).toEqual({
      must: "be '$default' or a method, one space and a path such as 'GET /books'",
      fix: 'correct the key',
    });
  });

  test('rejects the path of a key', () => {
    expect(HTTP_ROUTE_KEY.problem('GET books')).toEqual({ must: "start with '/'", fix: 'add the slash' });
  });

  test.each([
    ['get /books', "write GET instead of 'get'"],
    ['FETCH /books', "write a method in upper case instead of 'FETCH'"],
  ])('rejects the method of %s', (key, fix) => {
    const must = 'start with one of the methods ANY, DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT';
    expect(HTTP_ROUTE_KEY.problem(key)).toEqual({ must, fix });
  });
});

describe('splitHttpRouteKey', () => {
  test('returns the method and the path of a key', () => {
    expect(splitHttpRouteKey('GET /a b')).toEqual({ method: 'GET', path: '/a b' });
  });

  test('returns the method ANY for $default', () => {
    expect(splitHttpRouteKey('$default')).toEqual({ method: 'ANY' });
  });

  test('returns nothing for a key without a space', () => {
    expect(splitHttpRouteKey('GET')).toBeUndefined();
  });
});
