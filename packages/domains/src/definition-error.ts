import { ApiDefinitionError } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import type { DomainsErrorCode } from './error-code';

/** Returns an error with a code of this package, so that the compiler rejects any other. */
export function definitionError(
  code: DomainsErrorCode,
  message: string,
  at: IConstruct | string,
): ApiDefinitionError<DomainsErrorCode> {
  return new ApiDefinitionError(code, message, at);
}
