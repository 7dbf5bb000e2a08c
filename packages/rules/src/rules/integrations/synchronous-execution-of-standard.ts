import { referencesIn, targetOf, textOf } from '@apigwv2/assembly';
import { calls } from '../../examples/resources';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { integrationsOf, nameOf } from '../../find/walk';

const machine = (StateMachineType?: string) => ({
  Type: 'AWS::StepFunctions::StateMachine',
  Properties: { RoleArn: 'arn:aws:iam::123456789012:role/machine', StateMachineType },
});
const START = calls('StepFunctions-StartSyncExecution', { StateMachineArn: { Ref: 'Machine' } });

/** A synchronous execution is one of an express state machine. */
export const synchronousExecutionOfStandard: Rule = {
  id: 'synchronous-execution-of-standard',
  since: '0.2.0',
  level: 'error',
  certainty: 'documented',
  source: guide('http-api-develop-integrations-aws-services-reference'),
  title: 'A synchronous execution is one of an express state machine',
  why: 'AWS Step Functions rejects each synchronous execution of a standard state machine.',
  fix: 'use StepFunctions-StartExecution, or set StateMachineType to EXPRESS',
  *check(graph) {
    for (const integration of integrationsOf(graph, 'HTTP')) {
      if (textOf(integration.get('IntegrationSubtype')) !== 'StepFunctions-StartSyncExecution') continue;
      for (const reference of referencesIn(integration.get('RequestParameters', 'StateMachineArn'))) {
        const resource = targetOf(graph.world, reference);
        if (resource?.type !== 'AWS::StepFunctions::StateMachine') continue;
        const type = resource.get('StateMachineType');
        if (type.kind !== 'none' && textOf(type) !== 'STANDARD') continue;
        yield {
          at: integration,
          property: 'IntegrationSubtype',
          what: `StepFunctions-StartSyncExecution must have an EXPRESS state machine, got ${nameOf({ resource })} of type STANDARD`,
          related: [resource],
        };
      }
    }
  },
  bad: [
    {
      say: 'a state machine of the default type',
      templates: http({ Integration: START, Machine: machine() }),
      at: ['Integration IntegrationSubtype'],
    },
  ],
  good: [{ say: 'an express state machine', templates: http({ Integration: START, Machine: machine('EXPRESS') }) }],
};
