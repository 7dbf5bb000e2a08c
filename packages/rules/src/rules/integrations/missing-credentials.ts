import { textOf } from '@apigwv2/assembly';
import { calls } from '../../examples/resources';
import { http } from '../../examples/template';
import { isAction } from '../../find/mapped';
import type { Rule } from '../../find/rule';
import { probed } from '../../find/sources';
import { integrationsOf } from '../../find/walk';

const PURGE = { QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/123456789012/orders' };

/** An integration with an action has credentials. */
export const missingCredentials: Rule = {
  id: 'missing-credentials',
  since: '0.2.0',
  level: 'error',
  certainty: 'deployed',
  source: probed('integration-subtype-credentials'),
  title: 'An integration with an action has credentials',
  why: 'The service rejects the integration when it is created.',
  fix: 'set CredentialsArn to the ARN of a role that may call the action',
  *check(graph) {
    for (const integration of integrationsOf(graph, 'HTTP')) {
      if (!isAction(integration) || integration.get('CredentialsArn').kind !== 'none') continue;
      yield {
        at: integration,
        property: 'CredentialsArn',
        what: `${textOf(integration.get('IntegrationSubtype')) ?? 'an action'} must have a CredentialsArn, got none`,
      };
    }
  },
  bad: [
    {
      say: 'no role',
      templates: http({ Integration: calls('SQS-PurgeQueue', PURGE, { CredentialsArn: undefined }) }),
      at: ['Integration CredentialsArn'],
    },
  ],
  good: [{ say: 'a role', templates: http({ Integration: calls('SQS-PurgeQueue', PURGE) }) }],
};
