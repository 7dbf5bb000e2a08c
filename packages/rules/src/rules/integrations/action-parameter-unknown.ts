import { entriesOf, textOf } from '@apigwv2/assembly';
import { ACTIONS, actionParameters } from '@apigwv2/spec';
import { calls } from '../../examples/resources';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { integrationsOf } from '../../find/walk';

/** An integration with an action has parameters of the action only. */
export const actionParameterUnknown: Rule = {
  id: 'action-parameter-unknown',
  since: '0.2.0',
  level: 'warning',
  certainty: 'unsettled',
  source: ACTIONS.source,
  title: 'An integration with an action has parameters of the action only',
  why: 'Whether the service rejects or ignores other parameters is not known; a misspelt one has no effect.',
  fix: 'correct the name, or remove the parameter',
  *check(graph) {
    for (const integration of integrationsOf(graph, 'HTTP')) {
      const subtype = textOf(integration.get('IntegrationSubtype')) ?? '';
      const parameters = actionParameters(subtype);
      if (parameters === undefined) continue;
      const known = [...parameters.required, ...parameters.optional];
      for (const [name] of entriesOf(integration.get('RequestParameters')) ?? []) {
        if (known.includes(name)) continue;
        yield {
          at: integration,
          property: `RequestParameters.${name}`,
          what: `a parameter of ${subtype} must be one of ${known.join(', ')}, got '${name}'`,
        };
      }
    }
  },
  bad: [
    {
      say: 'a misspelt parameter',
      templates: http({
        Integration: calls('SQS-SendMessage', {
          DelaySecond: '10',
          MessageBody: '$request.body',
          QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/123456789012/orders',
        }),
      }),
      at: ['Integration RequestParameters.DelaySecond'],
    },
  ],
  good: [
    {
      say: 'an optional parameter',
      templates: http({
        Integration: calls('SQS-SendMessage', {
          DelaySeconds: '10',
          MessageBody: '$request.body',
          QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/123456789012/orders',
        }),
      }),
    },
  ],
};
