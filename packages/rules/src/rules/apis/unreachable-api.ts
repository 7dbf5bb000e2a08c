import { isTrue, type Mapping, textOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { apisOf } from '../../find/walk';

/** An API whose endpoint is disabled has a mapping. */
export const unreachableApi: Rule = {
  id: 'unreachable-api',
  since: '0.2.0',
  level: 'warning',
  certainty: 'documented',
  source: guide('http-api-disable-default-endpoint'),
  title: 'An API whose endpoint is disabled has a mapping',
  why: 'Without one no address leads to the API.',
  fix: 'map a domain to the API, or remove DisableExecuteApiEndpoint',
  *check(graph) {
    if (apisOf(graph).some(({ resource, mappings }) => resource === undefined && mappings.some(isOfParameter))) return;
    for (const { resource, mappings, open } of apisOf(graph)) {
      if (resource === undefined || open !== undefined || mappings.length > 0) continue;
      if (!isTrue(resource.get('DisableExecuteApiEndpoint'))) continue;
      yield {
        at: resource,
        property: 'DisableExecuteApiEndpoint',
        what: 'an API with DisableExecuteApiEndpoint must have a mapping, got none',
      };
    }
  },
  bad: [
    {
      say: 'no mapping',
      templates: http({ Api: { DisableExecuteApiEndpoint: true } }),
      at: ['Api DisableExecuteApiEndpoint'],
    },
  ],
  good: [
    { say: 'a mapping', templates: http({ Api: { DisableExecuteApiEndpoint: true }, Domain: {}, Mapping: {} }) },
    {
      say: 'a mapping of an API that a parameter names',
      templates: http({
        Parameters: { Mapped: { Type: 'String' } },
        Api: { DisableExecuteApiEndpoint: true },
        Domain: {},
        Mapping: { ApiId: { Ref: 'Mapped' }, Stage: 'live' },
      }),
    },
  ],
};

/** It may be a mapping of any API. */
function isOfParameter(mapping: Mapping): boolean {
  return textOf(mapping.get('ApiId')) === undefined;
}
