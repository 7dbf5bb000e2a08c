import { type ApiDefinitionError, errorFactory } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import type { IntegrationsErrorCode } from './error-code';

/** Returns an error with a code of this package. */
export const definitionError = errorFactory<IntegrationsErrorCode>('@apigwv2/integrations');

/** Returns an error about an invalid option, or about options that must not be combined. */
export function optionsConflict(message: string, at: IConstruct | string): ApiDefinitionError<IntegrationsErrorCode> {
  return definitionError('IntegrationOptionsConflict', message, at);
}
