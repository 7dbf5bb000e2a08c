import { API_QUOTAS, ROUTES_OF_API } from '@apigwv2/spec';
import { http } from '../../examples/template';
import { overQuota } from '../../find/over-quota';
import type { Rule } from '../../find/rule';

const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`Route${index + 2}`, { RouteKey: `GET /books/${index}` }]),
  );

/** An API has at most 300 routes. */
export const routesBeyondQuota: Rule = {
  id: 'routes-beyond-quota',
  since: '0.2.0',
  level: 'warning',
  certainty: ROUTES_OF_API.certainty,
  source: ROUTES_OF_API.source,
  title: 'An API has at most 300 routes',
  why: 'The service rejects the next route, unless AWS has raised the quota of the account.',
  fix: 'request a higher quota and acknowledge this warning, or use two APIs',
  check: (graph) => overQuota(graph, 'routes', API_QUOTAS),
  bad: [{ say: '301 routes', templates: http(many(300)), at: ['Api '] }],
  good: [{ say: '300 routes', templates: http(many(299)) }],
};
