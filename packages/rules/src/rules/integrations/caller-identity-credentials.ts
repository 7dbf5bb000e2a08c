import { patternOf } from '@apigwv2/assembly';
import { calls } from '../../examples/resources';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { integrationsOf } from '../../find/walk';

const PURGE = { QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/123456789012/orders' };

/** The credentials of an integration of an HTTP API are those of a role. */
export const callerIdentityCredentials: Rule = {
  id: 'caller-identity-credentials',
  since: '0.2.0',
  level: 'error',
  certainty: 'reported',
  source: 'https://github.com/aws-controllers-k8s/apigatewayv2-controller/issues/131',
  title: 'The credentials of an integration of an HTTP API are those of a role',
  why: 'HTTP APIs do not call a target with the identity of the caller: each request fails.',
  fix: 'use the ARN of a role',
  *check(graph) {
    for (const integration of integrationsOf(graph, 'HTTP')) {
      const credentials = patternOf(integration.get('CredentialsArn')) ?? '';
      if (!credentials.endsWith(':iam::*:user/*')) continue;
      yield {
        at: integration,
        property: 'CredentialsArn',
        what: 'CredentialsArn of an HTTP API must be the ARN of a role, got the identity of the caller',
      };
    }
  },
  bad: [
    {
      say: 'the caller in a joined ARN',
      templates: http({
        Integration: calls('SQS-PurgeQueue', PURGE, {
          CredentialsArn: { 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::*:user/*']] },
        }),
      }),
      at: ['Integration CredentialsArn'],
    },
  ],
  good: [{ say: 'a role', templates: http({ Integration: calls('SQS-PurgeQueue', PURGE) }) }],
};
