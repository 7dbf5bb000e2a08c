import { DESCRIPTION_LENGTH, isUnresolved, URI_LENGTH, validateStringLength } from '@apigwv2/contracts';
import { CfnResource, Reference, Tokenization } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { definitionError, optionsConflict } from '../definition-error';
import { validateHttpUrl } from '../http-url';
import { validateTimeout } from '../timeout';
import type { WebSocketIntegrationOptions } from './integration-options';
import { validateResponses } from './integration-response';
import type { WebSocketIntegrationType } from './integration-type';
import { validateRequestParameters } from './templates/parameter-mapping';
import { validateTemplateSelection } from './templates/selection-expression';

/** The options that a type requires, and those that it does not support. */
interface TypeRule {
  readonly required: readonly (keyof WebSocketIntegrationOptions)[];
  readonly forbidden: readonly (keyof WebSocketIntegrationOptions)[];
}

const TARGET = ['integrationUri', 'integrationMethod', 'credentialsRole', 'vpcLink'] as const;

const RULES: { readonly [type in WebSocketIntegrationType]: TypeRule } = {
  AWS_PROXY: { required: ['integrationUri'], forbidden: ['responses', 'vpcLink'] },
  AWS: { required: ['integrationUri', 'integrationMethod'], forbidden: ['vpcLink'] },
  HTTP_PROXY: { required: ['integrationUri', 'integrationMethod'], forbidden: ['responses'] },
  HTTP: { required: ['integrationUri', 'integrationMethod'], forbidden: [] },
  MOCK: { required: [], forbidden: TARGET },
};

/**
 * Validates the options of an integration of a WebSocket API: each one, and their combination. Skips tokens.
 *
 * @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `InvalidMapping`,
 * `TimeoutOutOfRange`, `InvalidUrl`
 */
export function validateWebSocketIntegration(options: WebSocketIntegrationOptions, at: IConstruct | string): void {
  const { integrationType } = options;
  // A misspelt member of the enum is undefined, which validateEnum skips.
  validateTimeout(options.timeout, 'WEBSOCKET', at);
  validateStringLength('description', options.description, DESCRIPTION_LENGTH, at);
  validateTemplateSelection(options.templateSelectionExpression, 'request', at);
  validateRequestParameters(options.requestParameters, at);
  validateResponses(options.responses ?? {}, at);
  if (isUnresolved(integrationType)) return;
  const { required, forbidden } = RULES[integrationType];
  for (const option of required) {
    if (options[option] === undefined) {
      throw optionsConflict(`${option} must be set for integrationType ${integrationType}, got none; pass one`, at);
    }
  }
  for (const option of forbidden) {
    if (options[option] !== undefined) {
      throw optionsConflict(`${option} must not be set for integrationType ${integrationType}; leave it out`, at);
    }
  }
  validateUri(options, at);
  validateVpcLink(options, at);
}

function validateUri({ integrationType, integrationUri }: WebSocketIntegrationOptions, at: IConstruct | string): void {
  if (integrationUri === undefined || isUnresolved(integrationUri)) return;
  if (integrationType === 'HTTP' || integrationType === 'HTTP_PROXY') {
    validateHttpUrl(integrationUri, at);
    return;
  }
  validateStringLength('integrationUri', integrationUri, URI_LENGTH, at);
  if (/^arn:[^:]+:apigateway:[^:]+:[^:]+:(?:action|path)\/./.test(integrationUri)) return;
  if (integrationType === 'AWS_PROXY' && /^arn:[^:]+:lambda:/.test(integrationUri)) return;
  throw definitionError(
    'InvalidUrl',
    `integrationUri must be arn:<partition>:apigateway:<region>:<service>:action/<action> or …:path/<path> for integrationType ${integrationType}, got '${integrationUri}'`,
    at,
  );
}

/** Rejects VPC links of HTTP APIs, which the compiler accepts because they have the same reference. */
function validateVpcLink({ vpcLink }: WebSocketIntegrationOptions, at: IConstruct | string): void {
  if (vpcLink === undefined) return;
  const token = Tokenization.reverseString(vpcLink.vpcLinkRef.vpcLinkId).firstToken;
  const link = Reference.isReference(token) ? token.target : vpcLink;
  if (!CfnResource.isCfnResource(link) || link.cfnResourceType !== 'AWS::ApiGatewayV2::VpcLink') return;
  throw optionsConflict(
    `vpcLink of a WebSocket API must be a VpcLink of aws-cdk-lib/aws-apigateway, got ${link.node.path} for HTTP APIs; create one with a Network Load Balancer as target`,
    at,
  );
}
