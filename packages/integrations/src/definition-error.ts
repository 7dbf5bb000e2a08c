import { ApiDefinitionError } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import type { IntegrationsErrorCode } from './error-code';

/** Returns an error with a code of this package, so that the compiler rejects any other. */
export function definitionError(
  code: IntegrationsErrorCode,
  message: string,
  at: IConstruct | string,
): ApiDefinitionError<IntegrationsErrorCode> {
  return new ApiDefinitionError(code, message, at);
}

/** Returns an error about an invalid option, or about options that must not be combined. */
export function optionsConflict(message: string, at: IConstruct | string): ApiDefinitionError<IntegrationsErrorCode> {
  return definitionError('IntegrationOptionsConflict', message, at);
}
