import {
  type ApiGraph,
  entriesOf,
  isTrue,
  patternOf,
  referencesIn,
  targetOf,
  textOf,
  type Value,
} from '@apigwv2/assembly';
import { calls } from '../../examples/resources';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { integrationsOf } from '../../find/walk';

const QUEUE = { Type: 'AWS::SQS::Queue', Properties: { ContentBasedDeduplication: true, FifoQueue: true } };
const MESSAGE = { MessageBody: '$request.body', QueueUrl: { Ref: 'Orders' } };

/** A message to a FIFO queue has a message group. */
export const missingMessageGroup: Rule = {
  id: 'missing-message-group',
  since: '0.2.0',
  level: 'error',
  certainty: 'reported',
  source:
    'https://github.com/hashicorp/terraform-provider-aws/issues/19443; https://github.com/serverless/serverless/issues/11486',
  title: 'A message to a FIFO queue has a message group',
  why: 'Amazon SQS rejects each message without one.',
  fix: 'set RequestParameters.MessageGroupId',
  *check(graph) {
    for (const integration of integrationsOf(graph, 'HTTP')) {
      if (textOf(integration.get('IntegrationSubtype')) !== 'SQS-SendMessage') continue;
      const given = entriesOf(integration.get('RequestParameters'));
      if (given === undefined || given.some(([name]) => name === 'MessageGroupId')) continue;
      if (!isFifo(graph, integration.get('RequestParameters', 'QueueUrl'))) continue;
      yield {
        at: integration,
        property: 'RequestParameters.MessageGroupId',
        what: 'a message to a FIFO queue must have a MessageGroupId, got none',
      };
    }
  },
  bad: [
    {
      say: 'a message without group',
      templates: http({ Integration: calls('SQS-SendMessage', MESSAGE), Orders: QUEUE }),
      at: ['Integration RequestParameters.MessageGroupId'],
    },
  ],
  good: [
    {
      say: 'a message with group',
      templates: http({
        Integration: calls('SQS-SendMessage', { ...MESSAGE, MessageGroupId: 'orders' }),
        Orders: QUEUE,
      }),
    },
    {
      say: 'a standard queue',
      templates: http({ Integration: calls('SQS-SendMessage', MESSAGE), Orders: { Type: 'AWS::SQS::Queue' } }),
    },
  ],
};

function isFifo({ world }: ApiGraph, url: Value): boolean {
  if (patternOf(url)?.endsWith('.fifo')) return true;
  return referencesIn(url).some((reference) => {
    const queue = targetOf(world, reference);
    return queue?.type === 'AWS::SQS::Queue' && isTrue(queue.get('FifoQueue'));
  });
}
