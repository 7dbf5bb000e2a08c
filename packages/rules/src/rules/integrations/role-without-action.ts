import { referencesIn, targetOf, textOf } from '@apigwv2/assembly';
import { actionParameters } from '@apigwv2/spec';
import { calls } from '../../examples/resources';
import { http } from '../../examples/template';
import { allowsAction } from '../../find/role-actions';
import type { Rule } from '../../find/rule';
import { integrationsOf, nameOf } from '../../find/walk';

const role = (Action: string) => ({
  Type: 'AWS::IAM::Role',
  Properties: {
    AssumeRolePolicyDocument: {},
    Policies: [{ PolicyName: 'call', PolicyDocument: { Statement: [{ Effect: 'Allow', Action, Resource: '*' }] } }],
  },
});
const SEND = calls(
  'SQS-PurgeQueue',
  { QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/123456789012/orders' },
  { CredentialsArn: { 'Fn::GetAtt': ['Role', 'Arn'] } },
);

/** The role of an integration with an action allows the action. */
export const roleWithoutAction: Rule = {
  id: 'role-without-action',
  since: '0.2.0',
  level: 'warning',
  certainty: 'reported',
  source: 'https://github.com/hashicorp/terraform-provider-aws/issues/19443',
  title: 'The role of an integration with an action allows the action',
  why: 'Each request fails with 500.',
  fix: 'add a policy with the action to the role',
  *check(graph) {
    for (const integration of integrationsOf(graph, 'HTTP')) {
      const action = actionParameters(textOf(integration.get('IntegrationSubtype')) ?? '')?.iamAction;
      const [reference] = referencesIn(integration.get('CredentialsArn'));
      const resource = reference === undefined ? undefined : targetOf(graph.world, reference);
      if (action === undefined || resource?.type !== 'AWS::IAM::Role') continue;
      if (allowsAction(graph.world, resource, action) !== false) continue;
      yield {
        at: integration,
        property: 'CredentialsArn',
        what: `the role of the integration must allow ${action}, got none of its policies that does, of ${nameOf({ resource })}`,
        related: [resource],
      };
    }
  },
  bad: [
    {
      say: 'another action',
      templates: http({ Integration: SEND, Role: role('sqs:SendMessage') }),
      at: ['Integration CredentialsArn'],
    },
  ],
  good: [{ say: 'a pattern of actions', templates: http({ Integration: SEND, Role: role('sqs:Purge*') }) }],
};
