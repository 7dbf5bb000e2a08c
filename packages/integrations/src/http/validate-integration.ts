import {
  CONNECTION_ID_LENGTH,
  DESCRIPTION_LENGTH,
  type Grammar,
  HTTP_INTEGRATION_TYPES,
  isUnresolved,
  PRIVATE_URI,
  ruleMessage,
  SERVER_NAME_LENGTH,
  URI_LENGTH,
  validateStringLength,
} from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError, optionsConflict } from '../definition-error';
import { validateHttpUrl } from '../http-url';
import { validateTimeout } from '../timeout';
import { validateActionParameters } from './aws-services/action-parameters';
import type { IntegrationCredentials } from './integration-credentials';
import type { HttpIntegrationOptions } from './integration-options';
import type { HttpIntegrationSubtype } from './integration-subtype';
import { validateMappings } from './mapping/validate-mappings';
import { validatePayloadFormatVersion } from './payload-format-version';

/** The form of the URI of an integration with a function, of which the service reads the ARN only when it calls it. */
const FUNCTION_URI: Pick<Grammar, 'problem'> = {
  problem: (uri) =>
    /^arn:/.test(uri)
      ? undefined
      : { must: 'be the ARN of a function with integrationType AWS_PROXY', fix: 'use the ARN of the function' },
};

/**
 * Validates the options of an integration of an HTTP API: each one, and their combination. Skips tokens.
 *
 * @throws ApiDefinitionError among others `MissingActionParameter`, `HeaderReserved`, `IntegrationOptionsConflict`,
 * `LengthOutOfRange`, `InvalidMapping`, `TimeoutOutOfRange`, `InvalidUrl`
 */
export function validateHttpIntegration(options: HttpIntegrationOptions, at: IConstruct | string): void {
  const { integrationType, connectionType } = options;
  // A token is rejected too: the type decides which other options are valid.
  if (!HTTP_INTEGRATION_TYPES.has(integrationType)) {
    const known = HTTP_INTEGRATION_TYPES.values.join(', ');
    throw optionsConflict(`integrationType must be one of ${known}, got '${integrationType}'`, at);
  }
  validatePayloadFormatVersion(options, at);
  validateTimeout(options.timeout, 'HTTP', at);
  validateMappings(options, at);
  validateCredentials(options.credentials, at);
  validateStringLength('description', options.description, DESCRIPTION_LENGTH, at);
  validateStringLength('connectionId', options.connectionId, CONNECTION_ID_LENGTH, at);
  validateStringLength('secureServerName', options.secureServerName, SERVER_NAME_LENGTH, at);
  if (integrationType === 'HTTP_PROXY' && options.method === undefined) {
    throw optionsConflict(
      'method must be set for integrationType HTTP_PROXY, got none; use HttpMethod.ANY for that of the request',
      at,
    );
  }
  if (isUnresolved(connectionType)) return;
  if (connectionType === 'VPC_LINK') validatePrivate(options, at);
  else validatePublic(options, at);
}

function validateCredentials(credentials: IntegrationCredentials | undefined, at: IConstruct | string): void {
  if (!credentials?.credentialsArn.endsWith(':iam::*:user/*')) return;
  throw optionsConflict(
    'credentials of an HTTP API integration must be those of a role, got those of the caller, which only REST APIs support; use IntegrationCredentials.fromRole',
    at,
  );
}

function validatePrivate(
  { integrationType, integrationUri, connectionId }: HttpIntegrationOptions,
  at: IConstruct | string,
): void {
  if (integrationType !== 'HTTP_PROXY') {
    throw optionsConflict(
      `integrationType must be HTTP_PROXY with connectionType VPC_LINK, got ${integrationType}`,
      at,
    );
  }
  if (connectionId === undefined) {
    throw optionsConflict('connectionId must be the ID of the VPC link with connectionType VPC_LINK, got none', at);
  }
  validateUri(integrationUri, PRIVATE_URI, at);
}

function validatePublic(options: HttpIntegrationOptions, at: IConstruct | string): void {
  const given = (['connectionId', 'secureServerName'] as const).find((option) => options[option] !== undefined);
  if (given !== undefined) {
    throw optionsConflict(
      `${given} must be used with connectionType VPC_LINK, got another one; set that, or leave out ${given}`,
      at,
    );
  }
  if (options.integrationSubtype !== undefined) validateSubtype(options, options.integrationSubtype, at);
  else if (options.integrationType === 'HTTP_PROXY') validateHttpUrl(options.integrationUri, at);
  else validateUri(options.integrationUri, FUNCTION_URI, at);
}

function validateSubtype(
  { integrationType, integrationUri, credentials, parameterMapping }: HttpIntegrationOptions,
  subtype: HttpIntegrationSubtype,
  at: IConstruct | string,
): void {
  if (integrationType !== 'AWS_PROXY') {
    throw optionsConflict(`integrationType must be AWS_PROXY with an integrationSubtype, got ${integrationType}`, at);
  }
  if (integrationUri !== undefined) {
    throw optionsConflict('integrationUri and integrationSubtype must not both be set; leave out one of the two', at);
  }
  if (credentials === undefined) {
    throw optionsConflict('credentials must be those of a role that may call the integrationSubtype, got none', at);
  }
  validateActionParameters(subtype, parameterMapping, at);
}

function validateUri(uri: string | undefined, form: Pick<Grammar, 'problem'>, at: IConstruct | string): void {
  if (isUnresolved(uri)) return;
  const problem = form.problem(uri ?? '');
  if (uri !== undefined) validateStringLength('integrationUri', uri, URI_LENGTH, at);
  if (problem === undefined) return;
  if (uri === undefined) throw optionsConflict(ruleMessage('integrationUri', { ...problem, got: 'none' }, ''), at);
  throw definitionError('InvalidUrl', ruleMessage('integrationUri', problem, uri), at);
}
