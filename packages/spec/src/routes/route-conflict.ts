import type { Fact } from '../fact';
import { pathShape } from './http-path';
import type { HttpRouteKeyParts } from './http-route-key';

/** The keys of routes that an API cannot have at once. */
export const ROUTE_CONFLICT: Fact = {
  statement:
    'An API has each route key once, and no two routes of one method that differ in the names of path variables only.',
  certainty: 'reported',
  source:
    'https://github.com/anomalyco/sst/issues/513; https://github.com/aws/aws-cdk/issues/18693; https://github.com/KensioSoftware/yulin/issues/299',
};

/** Returns the form of a route key in which two that the service cannot tell apart are equal: `GET /books/{}`. */
export function routeShape({ method, path }: HttpRouteKeyParts): string {
  return path === undefined ? '$default' : `${method} ${pathShape(path)}`;
}
