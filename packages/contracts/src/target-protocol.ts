import type { IConstruct } from 'constructs';
import { ApiDefinitionError } from './api-definition-error';
import type { Protocol } from './protocol';

/**
 * Checks that a target fits the protocol of its route. The compiler does so too; this is for calls it does not see, and
 * for classes of `aws-cdk-lib` that were left in place when the imports were changed.
 *
 * @throws ApiDefinitionError `ProtocolMismatch`
 */
export function checkTargetProtocol(
  what: 'integration' | 'authorizer',
  target: { readonly protocol?: Protocol } | undefined,
  protocol: Protocol,
  at: IConstruct,
): void {
  if (target?.protocol === protocol) return;
  const given = target === undefined ? 'nothing' : `${target.constructor.name}, which has protocol ${target.protocol}`;
  throw new ApiDefinitionError(
    'ProtocolMismatch',
    `the ${what} of this route must have protocol ${protocol}, got ${given}; take it from the @apigwv2 packages`,
    at,
  );
}
