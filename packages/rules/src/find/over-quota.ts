import type { Api, ApiGraph } from '@apigwv2/assembly';
import type { API_QUOTAS, CountedOfApi } from '@apigwv2/spec';
import type { Found } from './rule';

/** Yields the APIs of these templates that have more of a kind than a quota allows. */
export function* overQuota({ apis }: ApiGraph, counted: CountedOfApi, quotas: typeof API_QUOTAS): Iterable<Found> {
  for (const api of apis) {
    const { resource, protocol } = api;
    if (resource === undefined || protocol === undefined) continue;
    const { limit, adjustable } = quotas[protocol][counted];
    const parts: Api[CountedOfApi] = api[counted];
    if (parts.length <= limit) continue;
    yield {
      at: resource,
      what: `an API of protocol ${protocol} must have at most ${limit} ${counted}, got ${parts.length}`,
      level: adjustable ? 'warning' : 'error',
    };
  }
}
