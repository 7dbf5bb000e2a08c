import { ApiDefinitionError, checkLength } from '@apigwv2/contracts';
import { CfnResource, Reference, Token, Tokenization } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { checkHttpUrl } from '../http-url';
import { renderTimeout } from '../timeout';
import { checkWord } from '../validate-enum';
import { ContentHandling } from './content-handling';
import type { WebSocketIntegrationOptions } from './integration-options';
import { checkResponses } from './integration-response';
import { WebSocketIntegrationType } from './integration-type';
import { PassthroughBehavior } from './passthrough-behavior';
import { checkRequestParameters } from './templates/parameter-mapping';
import { checkTemplateSelection } from './templates/selection-expression';

interface TypeRule {
  /** The options without which the type cannot be, and those that it does not know. */
  readonly needs: readonly (keyof WebSocketIntegrationOptions)[];
  readonly refuses: readonly (keyof WebSocketIntegrationOptions)[];
}

const TARGET = ['integrationUri', 'integrationMethod', 'credentialsRole', 'vpcLink'] as const;

const RULES: { readonly [type in WebSocketIntegrationType]: TypeRule } = {
  AWS_PROXY: { needs: ['integrationUri'], refuses: ['responses', 'vpcLink'] },
  AWS: { needs: ['integrationUri', 'integrationMethod'], refuses: ['vpcLink'] },
  HTTP_PROXY: { needs: ['integrationUri', 'integrationMethod'], refuses: ['responses'] },
  HTTP: { needs: ['integrationUri', 'integrationMethod'], refuses: [] },
  MOCK: { needs: [], refuses: TARGET },
};

/**
 * Checks what an integration of a WebSocket API is made of: each option, and which of them go together. Tokens are let
 * through.
 *
 * @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `MappingMalformed`,
 * `TimeoutOutOfRange`, `UrlMalformed`
 */
export function checkWebSocketIntegration(options: WebSocketIntegrationOptions, at: IConstruct | string): void {
  const { integrationType } = options;
  // A misspelt member of the enum is undefined, which checkWord takes for absent.
  checkWord('integrationType', integrationType ?? 'undefined', WebSocketIntegrationType, at);
  renderTimeout(options.timeout, 'WEBSOCKET', at);
  checkLength('description', options.description, 0, 1024, at);
  checkWord('contentHandling', options.contentHandling, ContentHandling, at);
  checkWord('passthroughBehavior', options.passthroughBehavior, PassthroughBehavior, at);
  checkTemplateSelection(options.templateSelectionExpression, 'request', at);
  checkRequestParameters(options.requestParameters, at);
  checkResponses(options.responses ?? {}, at);
  if (Token.isUnresolved(integrationType)) return;
  const { needs, refuses } = RULES[integrationType];
  for (const option of needs) {
    if (options[option] === undefined) {
      throw conflict(`an integration of type ${integrationType} needs ${option}; give one`, at);
    }
  }
  for (const option of refuses) {
    if (options[option] !== undefined) {
      throw conflict(`an integration of type ${integrationType} takes no ${option}; leave it out`, at);
    }
  }
  checkUri(options, at);
  checkLink(options, at);
}

function checkUri({ integrationType, integrationUri }: WebSocketIntegrationOptions, at: IConstruct | string): void {
  if (integrationUri === undefined || Token.isUnresolved(integrationUri)) return;
  if (integrationType === 'HTTP' || integrationType === 'HTTP_PROXY') {
    checkHttpUrl(integrationUri, at);
    return;
  }
  checkLength('integrationUri', integrationUri, 1, 2048, at);
  if (/^arn:[^:]+:apigateway:[^:]+:[^:]+:(?:action|path)\/./.test(integrationUri)) return;
  if (integrationType === 'AWS_PROXY' && /^arn:[^:]+:lambda:/.test(integrationUri)) return;
  throw new ApiDefinitionError(
    'UrlMalformed',
    `the integrationUri of an integration of type ${integrationType} must be arn:<partition>:apigateway:<region>:<service>:action/<action> or …:path/<path>, got '${integrationUri}'`,
    at,
  );
}

/** The newer kind of VPC link has the same reference, so the compiler does not tell the two apart. */
function checkLink({ vpcLink }: WebSocketIntegrationOptions, at: IConstruct | string): void {
  if (vpcLink === undefined) return;
  const token = Tokenization.reverseString(vpcLink.vpcLinkRef.vpcLinkId).firstToken;
  const link = Reference.isReference(token) ? token.target : vpcLink;
  if (!CfnResource.isCfnResource(link) || link.cfnResourceType !== 'AWS::ApiGatewayV2::VpcLink') return;
  throw conflict(
    `a WebSocket API reaches a VPC by a VpcLink of aws-cdk-lib/aws-apigateway, which leads to a network load balancer, and ${link.node.path} is one of HTTP APIs; make one of that kind`,
    at,
  );
}

function conflict(message: string, at: IConstruct | string): ApiDefinitionError {
  return new ApiDefinitionError('IntegrationOptionsConflict', message, at);
}
