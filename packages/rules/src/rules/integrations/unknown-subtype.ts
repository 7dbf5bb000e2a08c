import { ACTIONS, actionParameters } from '@apigwv2/spec';
import { calls } from '../../examples/resources';
import { http } from '../../examples/template';
import { brokenProperty } from '../../find/ask';
import type { Rule } from '../../find/rule';
import { integrationsOf } from '../../find/walk';

/** The subtype of an integration is one of ten actions. */
export const unknownSubtype: Rule = {
  id: 'unknown-subtype',
  since: '0.2.0',
  level: 'error',
  certainty: ACTIONS.certainty,
  source: ACTIONS.source,
  title: 'The subtype of an integration is one of ten actions',
  why: 'The service rejects the integration when it is created.',
  fix: 'use one of the actions, or a function',
  *check(graph) {
    for (const integration of integrationsOf(graph, 'HTTP')) {
      yield* brokenProperty(integration, 'IntegrationSubtype', (subtype) =>
        actionParameters(subtype) === undefined
          ? { must: `be one of ${Object.keys(ACTIONS.table).join(', ')}`, fix: 'use one of them' }
          : undefined,
      );
    }
  },
  bad: [
    {
      say: 'an action that has no subtype',
      templates: http({ Integration: calls('DynamoDB-PutItem', { TableName: 'books' }) }),
      at: ['Integration IntegrationSubtype'],
    },
  ],
  good: [
    {
      say: 'a message to a queue',
      templates: http({
        Integration: calls('SQS-SendMessage', {
          QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/123456789012/orders',
          MessageBody: '$request.body',
        }),
      }),
    },
  ],
};
