import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IConstruct } from 'constructs';
import { definitionError } from '../errors/definition-error';

/**
 * Checks that a target is given a function. The compiler does so too; this is for calls that it does not see.
 *
 * @throws ApiDefinitionError `HandlerMissing`
 */
export function requireHandler(handler: Partial<IFunction> | null | undefined, at: IConstruct | string): void {
  if (typeof handler?.addPermission === 'function') return;
  const given = typeof handler === 'object' && handler !== null ? handler.constructor.name : JSON.stringify(handler);
  throw definitionError(
    'HandlerMissing',
    `handler must be a Lambda function, its alias or its version, got ${given}; import one that exists with Function.fromFunctionAttributes`,
    at,
  );
}
