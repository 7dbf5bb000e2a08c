import type { Grammar } from '../fact';
import { shown, UNKNOWN_PART } from '../unknown-part';
import { HTTP_METHODS } from './http-method';
import { HTTP_PATH } from './http-path';

/** The key of the route for requests that match no other route. */
export const DEFAULT_ROUTE_KEY = '$default';

/** The parts of the key of an HTTP route. */
export interface HttpRouteKeyParts {
  /** The method; `ANY` for `$default`. */
  readonly method: string;
  /** The path; absent for `$default`. */
  readonly path?: string;
}

/** The form of the key of an HTTP route. Parts of the path, or the whole key, may be {@link UNKNOWN_PART}. */
export const HTTP_ROUTE_KEY: Grammar = {
  statement: 'The key of an HTTP route is $default, or a method, one space and a path.',
  certainty: 'deployed',
  source: 'cdk-preflight, rule http-route-key; https://github.com/KensioSoftware/yulin/issues/299',
  problem(key) {
    if (key === DEFAULT_ROUTE_KEY) return undefined;
    const parts = splitHttpRouteKey(key);
    if (parts === undefined) {
      return key.includes(UNKNOWN_PART)
        ? undefined
        : {
            must: "be '$default' or a method, one space and a path such as 'GET /books'",
            fix: 'correct the key',
          };
    }
    const { method, path = '' } = parts;
    return methodProblem(method) ?? HTTP_PATH.problem(path);
  },
};

function methodProblem(method: string) {
  if (HTTP_METHODS.has(method) || method.includes(UNKNOWN_PART)) return undefined;
  const [, suggestion = 'a method in upper case'] = HTTP_METHODS.has(method.toUpperCase())
    ? [0, method.toUpperCase()]
    : [];
  return {
    must: `start with one of the methods ${HTTP_METHODS.values.join(', ')}`,
    fix: `write ${suggestion} instead of '${shown(method)}'`,
  };
}

/** Splits the key of an HTTP route, without checking its parts; undefined if it has no space and is not `$default`. */
export function splitHttpRouteKey(key: string): HttpRouteKeyParts | undefined {
  if (key === DEFAULT_ROUTE_KEY) return { method: 'ANY' };
  const space = key.indexOf(' ');
  return space < 0 ? undefined : { method: key.slice(0, space), path: key.slice(space + 1) };
}
