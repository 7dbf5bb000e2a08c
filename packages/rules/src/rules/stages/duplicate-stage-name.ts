import { keyOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { nameOf, twins } from '../../find/walk';

/** An API has each stage name once. */
export const duplicateStageName: Rule = {
  id: 'duplicate-stage-name',
  since: '0.2.0',
  level: 'error',
  certainty: 'inferred',
  source: 'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-stages.html',
  title: 'An API has each stage name once',
  why: 'The service answers 409 Conflict when the second stage is created.',
  fix: 'rename or remove one of the two stages',
  *check({ apis }) {
    for (const { stages } of apis) {
      for (const { first, second } of twins(stages, (stage) => keyOf(stage.get('StageName')))) {
        yield {
          at: second,
          property: 'StageName',
          what: `StageName must be unique in the API, got '${second.name ?? 'the same value'}', which ${nameOf(first)} has`,
          related: [first],
        };
      }
    }
  },
  bad: [{ say: 'two stages', templates: http({ Stage2: {} }), at: ['Stage2 StageName'] }],
  good: [{ say: 'two names', templates: http({ Stage2: { StageName: 'beta' } }) }],
};
