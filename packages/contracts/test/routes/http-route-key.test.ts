import '@apigwv2/testing';
import { Lazy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { HttpMethod } from '../../src/routes/http-method';
import { HttpRouteKey } from '../../src/routes/http-route-key';

const token = () => Lazy.string({ produce: () => 'later' });

describe('HttpRouteKey.with', () => {
  test('[H1] returns a key of any method without a method', () => {
    expect(HttpRouteKey.with('/books')).toEqual({ protocol: 'HTTP', key: 'ANY /books', method: 'ANY', path: '/books' });
  });

  test.each(Object.values(HttpMethod))('accepts the method %s', (method) => {
    expect(HttpRouteKey.with('/books/{id}', method)).toEqual({
      protocol: 'HTTP',
      key: `${method} /books/{id}`,
      method,
      path: '/books/{id}',
    });
  });

  test('[H9] accepts a path that is a token', () => {
    const path = token();
    expect(HttpRouteKey.with(path, HttpMethod.GET)).toMatchObject({ key: `GET ${path}`, path });
  });

  test('accepts a method that is a token', () => {
    const method = token() as HttpMethod;
    expect(HttpRouteKey.with('/a', method)).toMatchObject({ key: `${method} /a`, method });
  });

  test.each(['get', 'Get', 'TRACE', 'CONNECT', '', 'toString', '$default'])('[H10] rejects the method %p', (method) => {
    expect(() => HttpRouteKey.with('/a', method as HttpMethod)).toThrowDefinitionError(
      'InvalidRouteKey',
      new RegExp(
        `must be one of ANY, DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT, in upper case, got '${method.replace('$', '\\$')}'`,
      ),
    );
  });

  test('rejects a malformed path and reports the key', () => {
    expect(() => HttpRouteKey.with('/a b', HttpMethod.GET)).toThrowDefinitionError(
      'InvalidRouteKey',
      /\(at HttpRouteKey 'GET \/a b'\)$/,
    );
  });

  test('rejects a malformed path and reports the given construct', () => {
    const at = new Construct(new Stack(undefined, 'Shop'), 'Books');
    expect(() => HttpRouteKey.with('/a b', HttpMethod.GET, at)).toThrowDefinitionError(
      'InvalidRouteKey',
      /\(at Shop\/Books\)$/,
    );
    expect(() => HttpRouteKey.with('/a', 'get' as HttpMethod, at)).toThrowDefinitionError(
      'InvalidRouteKey',
      /\(at Shop\/Books\)$/,
    );
  });
});

describe('HttpRouteKey.parse', () => {
  test('returns HttpRouteKey.DEFAULT for $default', () => {
    expect(HttpRouteKey.parse('$default')).toBe(HttpRouteKey.DEFAULT);
    expect(HttpRouteKey.DEFAULT).toEqual({ protocol: 'HTTP', key: '$default', method: 'ANY' });
  });

  test.each(['ANY /', 'GET /books', 'POST /books/{id}', 'OPTIONS /{proxy+}'])(
    'parses %s into its method and path',
    (key) => {
      const [method, path] = key.split(' ');
      expect(HttpRouteKey.parse(key)).toEqual({ protocol: 'HTTP', key, method, path });
    },
  );

  test('keeps a string that is a token', () => {
    const key = token();
    expect(HttpRouteKey.parse(key)).toEqual({ protocol: 'HTTP', key, method: 'ANY' });
  });

  test('validates the method or the path when the other one is a token', () => {
    expect(HttpRouteKey.parse(`GET ${token()}`).method).toBe('GET');
    expect(HttpRouteKey.parse(`${token()} /a`).path).toBe('/a');
    expect(() => HttpRouteKey.parse(`get ${token()}`)).toThrowDefinitionError(
      'InvalidRouteKey',
      /in upper case, got 'get'/,
    );
    expect(() => HttpRouteKey.parse(`${token()} a`)).toThrowDefinitionError('InvalidRouteKey', /must start with '\/'/);
  });

  test.each([
    ['', /one space and a path such as 'GET \/books', got ''/],
    ['GET', /one space and a path/],
    ['/books', /one space and a path/],
    ['POST/augur', /got 'POST\/augur'/],
    ['GET  /a', /must start with '\/'/],
    [' GET /a', /in upper case, got ''/],
    ['GET /a ', /change the segment 'a '/],
    ['GET\t/a', /one space and a path/],
    ['get /a', /in upper case, got 'get'/],
    ['$connect', /one space and a path/],
  ])('rejects the key %p', (key, message) => {
    expect(() => HttpRouteKey.parse(key)).toThrowDefinitionError('InvalidRouteKey', message);
  });

  test('reports the given construct', () => {
    const at = new Construct(new Stack(undefined, 'Shop'), 'Books');
    for (const key of ['GET', 'GET a']) {
      expect(() => HttpRouteKey.parse(key, at)).toThrowDefinitionError('InvalidRouteKey', /\(at Shop\/Books\)$/);
    }
  });
});
