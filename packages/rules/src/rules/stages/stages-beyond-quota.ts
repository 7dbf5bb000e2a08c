import { API_QUOTAS, STAGES_OF_API } from '@apigwv2/spec';
import { http } from '../../examples/template';
import { overQuota } from '../../find/over-quota';
import type { Rule } from '../../find/rule';

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`Stage${index}`, { StageName: `stage-${index}` }]));

/** An API has at most 10 stages. */
export const stagesBeyondQuota: Rule = {
  id: 'stages-beyond-quota',
  since: '0.2.0',
  level: 'warning',
  certainty: STAGES_OF_API.certainty,
  source: STAGES_OF_API.source,
  title: 'An API has at most 10 stages',
  why: 'The service rejects the next stage, unless AWS has raised the quota of the account.',
  fix: 'request a higher quota and acknowledge this warning, or use two APIs',
  check: (graph) => overQuota(graph, 'stages', API_QUOTAS),
  bad: [{ say: '11 stages', templates: http(many(10)), at: ['Api '] }],
  good: [{ say: '10 stages', templates: http(many(9)) }],
};
