import { RESERVED_PATHS } from '@apigwv2/spec';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { apisOf } from '../../find/walk';

/** An API behind a custom domain has no path /ping or /sping. */
export const reservedPath: Rule = {
  id: 'reserved-path',
  since: '0.2.0',
  level: 'warning',
  certainty: 'documented',
  source: guide('api-gateway-known-issues'),
  title: 'An API behind a custom domain has no path /ping or /sping',
  why: 'API Gateway answers these paths itself on custom domains, for its health checks.',
  fix: 'choose another path',
  *check(graph) {
    for (const { routes, mappings } of apisOf(graph, 'HTTP')) {
      const mapping = mappings.find(({ key }) => key === '');
      if (mapping === undefined) continue;
      for (const route of routes) {
        if (!RESERVED_PATHS.includes(route.parts?.path ?? '')) continue;
        yield {
          at: route,
          property: 'RouteKey',
          what: `the path of a route behind a custom domain must not be ${RESERVED_PATHS.join(' or ')}, got '${route.key}'`,
          related: [mapping],
        };
      }
    }
  },
  bad: [
    {
      say: '/ping behind a domain',
      templates: http({
        Api: { DisableExecuteApiEndpoint: true },
        Domain: {},
        Mapping: {},
        Route: { RouteKey: 'GET /ping' },
      }),
      at: ['Route RouteKey'],
    },
  ],
  good: [
    { say: '/ping without a domain', templates: http({ Route: { RouteKey: 'GET /ping' } }) },
    {
      say: '/ping below a mapping key',
      templates: http({ Domain: {}, Mapping: { ApiMappingKey: 'shop' }, Route: { RouteKey: 'GET /ping' } }),
    },
  ],
};
