import type { CfnIntegrationProps } from 'aws-cdk-lib/aws-apigatewayv2';
import { renderTimeout } from '../timeout';
import type { HttpIntegrationOptions } from './integration-options';
import { renderParameterMapping, renderResponseMappings } from './mapping/render-mappings';
import { renderPayloadFormatVersion } from './payload-format-version';

/** Renders validated options of an integration of an HTTP API as L1 properties. */
export function renderHttpIntegration(options: HttpIntegrationOptions): Omit<CfnIntegrationProps, 'apiId'> {
  const { secureServerName } = options;
  return {
    integrationType: options.integrationType,
    integrationSubtype: options.integrationSubtype,
    integrationUri: options.integrationUri,
    integrationMethod: options.method,
    payloadFormatVersion: renderPayloadFormatVersion(options),
    timeoutInMillis: renderTimeout(options.timeout),
    description: options.description,
    connectionType: options.connectionType,
    connectionId: options.connectionId,
    credentialsArn: options.credentials?.credentialsArn,
    requestParameters: renderParameterMapping(options.parameterMapping),
    responseParameters: renderResponseMappings(options.responseMapping),
    tlsConfig: secureServerName === undefined ? undefined : { serverNameToVerify: secureServerName },
  };
}
