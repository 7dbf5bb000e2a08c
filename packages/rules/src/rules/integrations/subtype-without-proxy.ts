import { calls } from '../../examples/resources';
import { http } from '../../examples/template';
import { isAction } from '../../find/mapped';
import type { Rule } from '../../find/rule';
import { integrationsOf } from '../../find/walk';

const PURGE = { QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/123456789012/orders' };

/** An integration with an action has the type AWS_PROXY. */
export const subtypeWithoutProxy: Rule = {
  id: 'subtype-without-proxy',
  since: '0.2.0',
  level: 'error',
  certainty: 'documented',
  source: 'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations.html',
  title: 'An integration with an action has the type AWS_PROXY',
  why: 'The service rejects the integration when it is created.',
  fix: 'set IntegrationType to AWS_PROXY',
  *check(graph) {
    for (const integration of integrationsOf(graph, 'HTTP')) {
      const { type } = integration;
      if (!isAction(integration) || type === undefined || type === 'AWS_PROXY') continue;
      yield {
        at: integration,
        property: 'IntegrationType',
        what: `IntegrationType must be AWS_PROXY beside IntegrationSubtype, got ${type}`,
      };
    }
  },
  bad: [
    {
      say: 'HTTP_PROXY with an action',
      templates: http({
        Integration: calls('SQS-PurgeQueue', PURGE, { IntegrationType: 'HTTP_PROXY', IntegrationMethod: 'POST' }),
      }),
      at: ['Integration IntegrationType'],
    },
  ],
  good: [{ say: 'AWS_PROXY with an action', templates: http({ Integration: calls('SQS-PurgeQueue', PURGE) }) }],
};
