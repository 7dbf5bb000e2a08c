import type { IHttpApiRef } from '@apigwv2/contracts';
import { CfnIntegration, type CfnIntegrationProps } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { renderTimeout } from '../timeout';
import { warnOfUnknownParameters } from './aws-services/action-parameters';
import type { HttpIntegrationOptions } from './integration-options';
import { renderParameterMapping, renderResponseMappings } from './mapping/render-mappings';
import { renderPayloadFormatVersion } from './payload-format-version';
import { warnOfStageInPath } from './private/stage-in-path';
import { checkHttpIntegration } from './validate-integration';

/**
 * The options of an integration of an HTTP API as L1 properties: the one place that renders them. What is suspicious is
 * said at the scope.
 *
 * @throws ApiDefinitionError as {@link checkHttpIntegration} does
 */
export function renderHttpIntegration(
  scope: Construct,
  api: IHttpApiRef,
  options: HttpIntegrationOptions,
): Omit<CfnIntegrationProps, 'apiId'> {
  checkHttpIntegration(options, scope);
  warnOfStageInPath(api, options, scope);
  warnOfUnknownParameters(options.integrationSubtype, options.parameterMapping, scope);
  const { integrationType, integrationSubtype, secureServerName } = options;
  return {
    integrationType,
    integrationSubtype,
    integrationUri: options.integrationUri,
    integrationMethod: options.method,
    payloadFormatVersion: renderPayloadFormatVersion(options, scope),
    timeoutInMillis: renderTimeout(options.timeout, 'HTTP', scope),
    description: options.description,
    connectionType: options.connectionType,
    connectionId: options.connectionId,
    credentialsArn: options.credentials?.credentialsArn,
    requestParameters: renderParameterMapping(options.parameterMapping, integrationSubtype !== undefined, scope),
    responseParameters: renderResponseMappings(options.responseMapping, scope),
    tlsConfig: secureServerName === undefined ? undefined : { serverNameToVerify: secureServerName },
  };
}

/**
 * Makes the integration of an HTTP API.
 *
 * @param scope where it is made, under the id `Resource`; named in errors
 * @throws ApiDefinitionError as {@link checkHttpIntegration} does
 */
export function createHttpIntegration(
  scope: Construct,
  api: IHttpApiRef,
  options: HttpIntegrationOptions,
): CfnIntegration {
  return new CfnIntegration(scope, 'Resource', {
    apiId: api.apiRef.apiId,
    ...renderHttpIntegration(scope, api, options),
  });
}
