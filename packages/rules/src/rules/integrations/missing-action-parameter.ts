import { entriesOf, textOf } from '@apigwv2/assembly';
import { ACTIONS, actionParameters } from '@apigwv2/spec';
import { calls } from '../../examples/resources';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { integrationsOf } from '../../find/walk';

/** An integration with an action has its required parameters. */
export const missingActionParameter: Rule = {
  id: 'missing-action-parameter',
  since: '0.2.0',
  level: 'error',
  certainty: ACTIONS.certainty,
  source: ACTIONS.source,
  title: 'An integration with an action has its required parameters',
  why: 'The service rejects the integration when it is created.',
  fix: 'add the parameters to RequestParameters',
  *check(graph) {
    for (const integration of integrationsOf(graph, 'HTTP')) {
      const subtype = textOf(integration.get('IntegrationSubtype')) ?? '';
      const given = entriesOf(integration.get('RequestParameters'))?.map(([name]) => name);
      const { required = [] } = actionParameters(subtype) ?? {};
      const missing = given === undefined ? [] : required.filter((name) => !given.includes(name));
      if (missing.length === 0) continue;
      yield {
        at: integration,
        property: 'RequestParameters',
        what: `${subtype} must have the parameters ${required.join(', ')}, got no ${missing.join(', ')}`,
      };
    }
  },
  bad: [
    {
      say: 'no body of the message',
      templates: http({
        Integration: calls('SQS-SendMessage', { QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/123456789012/orders' }),
      }),
      at: ['Integration RequestParameters'],
    },
  ],
  good: [
    {
      say: 'all required parameters',
      templates: http({
        Integration: calls('EventBridge-PutEvents', {
          Detail: '$request.body',
          DetailType: 'order',
          Source: 'shop',
        }),
      }),
    },
  ],
};
