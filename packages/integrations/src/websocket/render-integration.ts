import type { IWebSocketApiRef } from '@apigwv2/contracts';
import { CfnIntegration } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { renderTimeout } from '../timeout';
import type { WebSocketIntegrationOptions } from './integration-options';
import { createResponses } from './integration-response';
import { renderTemplateSelection, renderTemplates } from './templates/templates';
import { checkWebSocketIntegration } from './validate-integration';

/** What a mock gets for every message, and by which it knows its own status code. */
const MOCKED = { $default: { statusCode: 200 } };

/**
 * Makes the integration of a WebSocket API with its responses: the one place that turns options into resources.
 *
 * @param scope where they are made, the integration under the id `Resource`; named in errors
 * @throws ApiDefinitionError as {@link checkWebSocketIntegration} does
 */
export function createWebSocketIntegration(
  scope: Construct,
  api: IWebSocketApiRef,
  options: WebSocketIntegrationOptions,
): CfnIntegration {
  checkWebSocketIntegration(options, scope);
  const { apiId } = api.apiRef;
  const { integrationType, vpcLink } = options;
  const requestTemplates = options.requestTemplates ?? (integrationType === 'MOCK' ? MOCKED : undefined);
  const integration = new CfnIntegration(scope, 'Resource', {
    apiId,
    integrationType,
    integrationUri: options.integrationUri,
    integrationMethod: options.integrationMethod,
    credentialsArn: options.credentialsRole?.roleRef.roleArn,
    requestParameters: options.requestParameters,
    requestTemplates: renderTemplates(requestTemplates),
    templateSelectionExpression: renderTemplateSelection(options.templateSelectionExpression, requestTemplates),
    passthroughBehavior: options.passthroughBehavior,
    contentHandlingStrategy: options.contentHandling,
    timeoutInMillis: renderTimeout(options.timeout, 'WEBSOCKET', scope),
    description: options.description,
    connectionType: vpcLink === undefined ? undefined : 'VPC_LINK',
    connectionId: vpcLink?.vpcLinkRef.vpcLinkId,
  });
  const isProxy = integrationType === 'AWS_PROXY' || integrationType === 'HTTP_PROXY';
  if (!isProxy) createResponses(scope, apiId, integration.ref, options.responses ?? {});
  return integration;
}
