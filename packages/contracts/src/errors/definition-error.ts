import type { IConstruct } from 'constructs';
import { ApiDefinitionError } from './api-definition-error';
import type { ContractsErrorCode } from './error-code';

/** Returns an error with a code of this package; the compiler rejects any other code. */
export function definitionError(
  code: ContractsErrorCode,
  message: string,
  at: IConstruct | string,
  errors?: readonly ApiDefinitionError[],
): ApiDefinitionError<ContractsErrorCode> {
  return new ApiDefinitionError(code, message, at, errors);
}
