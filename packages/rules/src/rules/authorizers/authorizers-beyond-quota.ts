import { API_QUOTAS, AUTHORIZERS_OF_API } from '@apigwv2/spec';
import { http } from '../../examples/template';
import { overQuota } from '../../find/over-quota';
import type { Rule } from '../../find/rule';

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`Authorizer${index}`, { Name: `tokens-${index}` }]));

/** An API has at most 10 authorizers. */
export const authorizersBeyondQuota: Rule = {
  id: 'authorizers-beyond-quota',
  since: '0.2.0',
  level: 'warning',
  certainty: AUTHORIZERS_OF_API.certainty,
  source: AUTHORIZERS_OF_API.source,
  title: 'An API has at most 10 authorizers',
  why: 'The service rejects the next authorizer, unless AWS has raised the quota of the account.',
  fix: 'share authorizers between routes, or request a higher quota and acknowledge this warning',
  check: (graph) => overQuota(graph, 'authorizers', API_QUOTAS),
  bad: [{ say: '11 authorizers', templates: http(many(11)), at: ['Api '] }],
  good: [{ say: '10 authorizers', templates: http(many(10)) }],
};
