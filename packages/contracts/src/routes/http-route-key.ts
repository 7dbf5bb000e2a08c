import { DEFAULT_ROUTE_KEY, HTTP_METHODS, HTTP_ROUTE_KEY, type Problem, splitHttpRouteKey } from '@apigwv2/spec';
import type { IConstruct } from 'constructs';
import { definitionError } from '../errors/definition-error';
import { isUnresolved } from '../errors/unresolved';
import { describeValue } from '../options/describe-value';
import { read } from '../options/kind';
import { string } from '../options/plain-kinds';
import { HttpMethod } from './http-method';
import { checkHttpPath } from './http-path';

/**
 * The key of an HTTP route: a method and a path, or `$default` for requests that match no other route.
 */
export interface HttpRouteKey {
  /** The protocol, by which the compiler rejects the key on WebSocket APIs. */
  readonly protocol: 'HTTP';
  /** The key, as the service writes it, such as `GET /books/{id}`. */
  readonly key: string;
  /** The method; `ANY` for the key `$default`. */
  readonly method: HttpMethod;
  /** The path; absent for the key `$default`. */
  readonly path?: string;
}

/**
 * A factory of keys of HTTP routes.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-routes.html
 * @example
 * HttpRouteKey.with('/books/{id}', HttpMethod.GET).key; // 'GET /books/{id}'
 * HttpRouteKey.parse('GET /books/{id}').path; // '/books/{id}'
 */
export const HttpRouteKey = {
  /** The key of the route for requests that match no other route. */
  DEFAULT: { protocol: 'HTTP', key: DEFAULT_ROUTE_KEY, method: HttpMethod.ANY } as HttpRouteKey,

  /**
   * Returns the key of a path and a method.
   *
   * @param path starts with `/`; a path that contains a token is not checked
   * @param method default `HttpMethod.ANY`
   * @param at the construct at fault; default the key itself
   * @throws ApiDefinitionError `InvalidRouteKey`
   */
  with(path: string, method: HttpMethod = HttpMethod.ANY, at?: IConstruct): HttpRouteKey {
    read(string, method, 'method', at ?? 'HttpRouteKey');
    read(string, path, 'path', at ?? 'HttpRouteKey');
    const key = `${method} ${path}`;
    checkMethod(method, at ?? `HttpRouteKey '${key}'`);
    checkHttpPath(path, at ?? `HttpRouteKey '${key}'`);
    return { protocol: 'HTTP', key, method, path };
  },

  /**
   * Parses a key: `$default`, or a method, one space and a path.
   *
   * @param key a string that is one token is not parsed
   * @param at the construct at fault; default the key itself
   * @throws ApiDefinitionError `InvalidRouteKey`
   */
  parse(key: string, at?: IConstruct): HttpRouteKey {
    if (key === DEFAULT_ROUTE_KEY) return HttpRouteKey.DEFAULT;
    const parts = typeof key === 'string' ? splitHttpRouteKey(key) : undefined;
    if (parts?.path !== undefined) return HttpRouteKey.with(parts.path, parts.method as HttpMethod, at);
    if (typeof key === 'string' && isUnresolved(key)) return { protocol: 'HTTP', key, method: HttpMethod.ANY };
    const { must, fix } = HTTP_ROUTE_KEY.problem('') as Problem;
    throw definitionError(
      'InvalidRouteKey',
      `a route key must ${must}, got ${describeValue(key)}; ${fix}`,
      at ?? `HttpRouteKey ${describeValue(key)}`,
    );
  },
};

function checkMethod(method: string, at: IConstruct | string): void {
  if (HTTP_METHODS.has(method) || isUnresolved(method)) return;
  const known = HTTP_METHODS.values.join(', ');
  throw definitionError(
    'InvalidRouteKey',
    `the method of a route must be one of ${known}, in upper case, got '${method}'; use HttpMethod`,
    at,
  );
}
