import type { IWebSocketApiRef } from '@apigwv2/contracts';
import { CfnIntegration } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct } from 'constructs';
import { renderTimeout } from '../timeout';
import type { WebSocketIntegrationOptions } from './integration-options';
import { createResponses } from './integration-response';
import { renderTemplateSelection, renderTemplates } from './templates/templates';

/** The default request template of a mock, which reads the status code of its response from it. */
const MOCK_TEMPLATES = { $default: { statusCode: 200 } };

/**
 * Creates an integration of a WebSocket API and its responses from validated options.
 *
 * @param scope the parent, in which the integration has the ID `Resource`
 */
export function createWebSocketIntegration(
  scope: Construct,
  api: IWebSocketApiRef,
  options: WebSocketIntegrationOptions,
): CfnIntegration {
  const { apiId } = api.apiRef;
  const { integrationType, vpcLink } = options;
  const requestTemplates = options.requestTemplates ?? (integrationType === 'MOCK' ? MOCK_TEMPLATES : undefined);
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
    timeoutInMillis: renderTimeout(options.timeout),
    description: options.description,
    connectionType: vpcLink === undefined ? undefined : 'VPC_LINK',
    connectionId: vpcLink?.vpcLinkRef.vpcLinkId,
  });
  const isProxy = integrationType === 'AWS_PROXY' || integrationType === 'HTTP_PROXY';
  if (!isProxy) createResponses(scope, apiId, integration.ref, options.responses ?? {});
  return integration;
}
