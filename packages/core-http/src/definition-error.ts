import { ApiDefinitionError } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import type { CoreHttpErrorCode } from './error-code';

/** Returns an error with a code of this package; the compiler rejects any other code. */
export function definitionError(
  code: CoreHttpErrorCode,
  message: string,
  at: IConstruct | string,
): ApiDefinitionError<CoreHttpErrorCode> {
  return new ApiDefinitionError(code, message, at);
}
