import { HTTP_PATH, pathShape, pathVariables, UNKNOWN_PART } from '../../src';

describe('HTTP_PATH', () => {
  test.each([
    '/',
    '/books',
    '/books/{id}',
    '/{a.b:c}/x',
    '/{id}/{proxy+}',
    `/books/${UNKNOWN_PART}`,
    `${UNKNOWN_PART}/a`,
  ])('accepts %j', (path) => expect(HTTP_PATH.problem(path)).toBeUndefined());

  test.each([
    ['books', "start with '/'", 'add the slash'],
    ['/books/', "not end with '/', except the path '/' itself", 'remove the slash'],
    ['/books?a=b', 'not contain a query string or fragment', 'remove it, as every route accepts any query string'],
    ['/a//b', "not contain '//'", 'remove one slash'],
    [
      '/a-{id}',
      "have segments that are one variable such as {id}, or letters, digits and '.', ':', '_', '-'",
      "change the segment 'a-{id}'",
    ],
    ['/{a+}/b', 'have a greedy variable as the last segment only', "remove the segments after '{a+}'"],
    ['/{id}/{id}', 'have variables with unique names', "rename one 'id'"],
  ])('rejects %s', (path, must, fix) => expect(HTTP_PATH.problem(path)).toEqual({ must, fix }));
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
    ['/books/{id}', ['id']],
    ['/{proxy+}', ['proxy']],
    ['/{a}/b/{c+}', ['a', 'c']],
  ])('returns the names of the variables of %s from left to right', (path, variables) => {
    expect(pathVariables(path)).toEqual(variables);
  });
});
