import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IConstruct } from 'constructs';
import { definitionError } from '../errors/definition-error';
import { describeValue } from '../options/describe-value';

/**
 * Checks that a handler is a function, for callers without the compiler.
 *
 * @throws ApiDefinitionError `MissingHandler`
 */
export function requireHandler(handler: Partial<IFunction> | null | undefined, at: IConstruct | string): void {
  if (typeof handler?.addPermission === 'function') return;
  throw definitionError(
    'MissingHandler',
    `handler must be a Lambda function, an alias or a version, got ${describeValue(handler)}; import an existing one with Function.fromFunctionAttributes`,
    at,
  );
}
