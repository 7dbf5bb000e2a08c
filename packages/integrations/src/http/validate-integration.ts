import { ApiDefinitionError, checkLength } from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { checkHttpUrl } from '../http-url';
import { renderTimeout } from '../timeout';
import { checkActionParameters } from './aws-services/action-parameters';
import type { IntegrationCredentials } from './integration-credentials';
import type { HttpIntegrationOptions } from './integration-options';
import { HttpIntegrationType } from './integration-type';
import { renderParameterMapping, renderResponseMappings } from './mapping/render-mappings';
import { renderPayloadFormatVersion } from './payload-format-version';

const LINKED = /^arn:[^:]+:(elasticloadbalancing:[^:]*:[^:]*:listener|servicediscovery:[^:]*:[^:]*:service)\//;

/**
 * Checks what an integration of an HTTP API is made of: each option, and which of them go together. Tokens are let
 * through.
 *
 * @throws ApiDefinitionError among others `ActionParameterMissing`, `HeaderReserved`, `IntegrationOptionsConflict`, `LengthOutOfRange`,
 * `MappingMalformed`, `TimeoutOutOfRange`, `UrlMalformed`
 */
export function checkHttpIntegration(options: HttpIntegrationOptions, at: IConstruct | string): void {
  const { integrationType, connectionType } = options;
  if (!Object.hasOwn(HttpIntegrationType, integrationType)) {
    throw conflict(
      `integrationType must be one of ${Object.values(HttpIntegrationType).join(', ')}, got '${integrationType}'`,
      at,
    );
  }
  renderPayloadFormatVersion(options, at);
  renderTimeout(options.timeout, 'HTTP', at);
  renderParameterMapping(options.parameterMapping, options.integrationSubtype !== undefined, at);
  renderResponseMappings(options.responseMapping, at);
  checkCredentials(options.credentials, at);
  checkLength('description', options.description, 0, 1024, at);
  checkLength('connectionId', options.connectionId, 1, 1024, at);
  checkLength('secureServerName', options.secureServerName, 1, 512, at);
  if (integrationType === 'HTTP_PROXY' && options.method === undefined) {
    throw conflict(
      'an integration of type HTTP_PROXY needs a method; give one, or HttpMethod.ANY for that of the request',
      at,
    );
  }
  if (Token.isUnresolved(connectionType)) return;
  if (connectionType === 'VPC_LINK') checkLinked(options, at);
  else checkUnlinked(options, at);
}

function checkCredentials(credentials: IntegrationCredentials | undefined, at: IConstruct | string): void {
  if (!credentials?.credentialsArn.endsWith(':iam::*:user/*')) return;
  throw conflict(
    'credentials of an integration of an HTTP API must be those of a role, got those of the caller, which only REST APIs know; use IntegrationCredentials.fromRole',
    at,
  );
}

function checkLinked(
  { integrationType, integrationUri, connectionId }: HttpIntegrationOptions,
  at: IConstruct | string,
): void {
  if (integrationType !== 'HTTP_PROXY') {
    throw conflict(`an integration through a VPC link must have type HTTP_PROXY, got ${integrationType}`, at);
  }
  if (connectionId === undefined)
    throw conflict('connectionType VPC_LINK needs a connectionId, the id of the VPC link', at);
  checkUri(integrationUri, LINKED, 'through a VPC link must be the ARN of a listener or of a Cloud Map service', at);
}

function checkUnlinked(options: HttpIntegrationOptions, at: IConstruct | string): void {
  const linked = (['connectionId', 'secureServerName'] as const).find((option) => options[option] !== undefined);
  if (linked !== undefined)
    throw conflict(`${linked} needs connectionType VPC_LINK; add that, or leave out ${linked}`, at);
  if (options.integrationSubtype !== undefined) checkSubtype(options, at);
  else if (options.integrationType === 'HTTP_PROXY') checkHttpUrl(options.integrationUri, at);
  else checkUri(options.integrationUri, /^arn:/, 'of type AWS_PROXY must be the ARN of a function', at);
}

function checkSubtype(
  { integrationType, integrationUri, integrationSubtype, credentials, parameterMapping }: HttpIntegrationOptions,
  at: IConstruct | string,
): void {
  if (integrationSubtype === undefined) return;
  if (integrationType !== 'AWS_PROXY') {
    throw conflict(`an integration with an integrationSubtype must have type AWS_PROXY, got ${integrationType}`, at);
  }
  if (integrationUri !== undefined) {
    throw conflict('an integration must have an integrationUri or an integrationSubtype, got both; leave out one', at);
  }
  if (credentials === undefined) {
    throw conflict(
      'an integration with an integrationSubtype needs credentials, the role that may call the action',
      at,
    );
  }
  checkActionParameters(integrationSubtype, parameterMapping, at);
}

function checkUri(uri: string | undefined, pattern: RegExp, rule: string, at: IConstruct | string): void {
  if (uri === undefined)
    throw conflict('an integration needs an integrationUri, what it calls, and none was given', at);
  if (Token.isUnresolved(uri)) return;
  checkLength('integrationUri', uri, 1, 2048, at);
  if (pattern.test(uri)) return;
  throw new ApiDefinitionError('UrlMalformed', `the integrationUri of an integration ${rule}, got '${uri}'`, at);
}

function conflict(message: string, at: IConstruct | string): ApiDefinitionError {
  return new ApiDefinitionError('IntegrationOptionsConflict', message, at);
}
