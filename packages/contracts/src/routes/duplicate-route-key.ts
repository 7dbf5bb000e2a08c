import type { IConstruct } from 'constructs';
import type { ApiDefinitionError } from '../errors/api-definition-error';
import { definitionError } from '../errors/definition-error';
import type { RouteEntry } from './route-entry';

/** Returns the error for a route key that another route of the API has. */
export function duplicateRouteKey({ key, route, isManaged }: RouteEntry, at: IConstruct): ApiDefinitionError {
  const fix = isManaged
    ? 'configure the route that the service creates with managed.route, or give the API another routeKey'
    : 'remove one of the two routes';
  return definitionError(
    'DuplicateRouteKey',
    `a route key must be unique within its API, got '${key}', which ${route.node.path} has; ${fix}`,
    at,
  );
}
