import type { ApiGraph, ApiPart } from '@apigwv2/assembly';
import type { Found } from './rule';
import { nameOf } from './walk';

/**
 * Yields the routes whose integration or authorizer belongs to another API.
 *
 * @param property the property of the route that refers to it
 */
export function* ofOtherApi(
  { apis }: ApiGraph,
  kind: 'integration' | 'authorizer',
  property: 'Target' | 'AuthorizerId',
): Iterable<Found> {
  for (const api of apis) {
    for (const route of api.routes) {
      const target: ApiPart | undefined = route[kind];
      if (target === undefined || target.api === api) continue;
      yield {
        at: route,
        property,
        what: `${property} must be an ${kind} of the same API, got ${nameOf(target)} of another`,
        related: [target],
      };
    }
  }
}
