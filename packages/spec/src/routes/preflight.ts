import type { Fact } from '../fact';
import { pathShape } from './http-path';
import type { HttpRouteKeyParts } from './http-route-key';

/** The routes that receive the preflight requests of browsers. */
export const PREFLIGHT: Fact = {
  statement:
    'A route of ANY, OPTIONS or $default receives the preflight requests of its path before API Gateway answers them; browsers send them without credentials.',
  certainty: 'documented',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html',
};

/** Returns whether a route receives preflight requests. */
export function receivesPreflights({ method }: HttpRouteKeyParts): boolean {
  return method === 'ANY' || method === 'OPTIONS';
}

/** Returns whether a public route of `OPTIONS` receives the preflight requests that another route would receive. */
export function takesPreflightsOf({ method, path = '' }: HttpRouteKeyParts, other: HttpRouteKeyParts): boolean {
  return method === 'OPTIONS' && pathShape(path) === (other.path === undefined ? '/{+}' : pathShape(other.path));
}
