import { API_QUOTAS, INTEGRATIONS_OF_HTTP_API } from '@apigwv2/spec';
import { http } from '../../examples/template';
import { overQuota } from '../../find/over-quota';
import type { Rule } from '../../find/rule';

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`Integration${index + 2}`, {}]));

/** An API has at most 300 integrations. */
export const integrationsBeyondQuota: Rule = {
  id: 'integrations-beyond-quota',
  since: '0.2.0',
  level: 'error',
  certainty: INTEGRATIONS_OF_HTTP_API.certainty,
  source: INTEGRATIONS_OF_HTTP_API.source,
  title: 'An API has at most 300 integrations',
  why: 'The service rejects the next integration; AWS raises the quota for WebSocket APIs only.',
  fix: 'share integrations between routes, or use two APIs',
  check: (graph) => overQuota(graph, 'integrations', API_QUOTAS),
  bad: [{ say: '301 integrations', templates: http(many(300)), at: ['Api '] }],
  good: [{ say: '300 integrations', templates: http(many(299)) }],
};
