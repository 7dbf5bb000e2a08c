import type { IConstruct } from 'constructs';
import type { Protocol } from '../api/protocol';
import { definitionError } from '../errors/definition-error';

const EXAMPLES = {
  integration: 'new HttpLambdaIntegration(id, handler)',
  authorizer: 'new HttpLambdaAuthorizer(id, handler)',
} as const;

/**
 * Checks the protocol of a target for callers without the compiler, and for classes of `aws-cdk-lib` that are left over
 * after the imports of an app were changed.
 *
 * @throws ApiDefinitionError `ProtocolMismatch`
 */
export function checkTargetProtocol(
  what: 'integration' | 'authorizer',
  target: { readonly protocol?: Protocol } | null | undefined,
  protocol: Protocol,
  at: IConstruct,
): void {
  if (target?.protocol === protocol) return;
  const given = target == null ? 'nothing' : `${target.constructor.name}, which has ${target.protocol ?? 'none'}`;
  throw definitionError(
    'ProtocolMismatch',
    `the ${what} of this route must have protocol ${protocol}, got ${given}; use one of @apigwv2/${what}s, such as ${EXAMPLES[what]}`,
    at,
  );
}
