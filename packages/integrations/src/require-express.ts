import type { IStateMachineRef } from 'aws-cdk-lib/aws-stepfunctions';
import { optionsConflict } from './definition-error';

/**
 * Validates that a synchronous execution has an EXPRESS state machine. Skips references, which do not have the type.
 *
 * @param asynchronous the action that a STANDARD state machine supports
 * @throws ApiDefinitionError `IntegrationOptionsConflict`
 */
export function requireExpress(
  stateMachine: IStateMachineRef & { readonly stateMachineType?: string },
  asynchronous: string,
  at: string,
): void {
  if (stateMachine.stateMachineType !== 'STANDARD') return;
  throw optionsConflict(
    `stateMachine must be EXPRESS for a synchronous execution, got the STANDARD ${stateMachine.node.path}; set StateMachineType.EXPRESS, or use ${asynchronous}`,
    at,
  );
}
