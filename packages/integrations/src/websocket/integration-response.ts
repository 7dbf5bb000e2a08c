import { ApiDefinitionError } from '@apigwv2/contracts';
import { CfnIntegrationResponse } from 'aws-cdk-lib/aws-apigatewayv2';
import { Token } from 'aws-cdk-lib/core';
import { Construct, type IConstruct } from 'constructs';
import { checkWord } from '../validate-enum';
import { ContentHandling } from './content-handling';
import { checkResponseParameters, type WebSocketParameters } from './templates/parameter-mapping';
import { checkTemplateSelection } from './templates/selection-expression';
import { renderTemplateSelection, renderTemplates, type WebSocketTemplates } from './templates/templates';

/**
 * What becomes of an answer of an integration before the client gets it.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-responses.html
 */
export interface WebSocketIntegrationResponse {
  /** What the client gets: texts in the Velocity Template Language, or objects. @default - the answer as it is */
  readonly responseTemplates?: WebSocketTemplates;

  /**
   * Which template is taken: text and variables such as `${integration.response.statuscode}` that come out as its key.
   *
   * @default - the template `$default`
   */
  readonly templateSelectionExpression?: string;

  /** What parameters of the response get, such as `integration.response.header.Id`. @default - none */
  readonly responseParameters?: WebSocketParameters;

  /** How the payload is converted. @default - not at all */
  readonly contentHandling?: ContentHandling;
}

/**
 * Responses by the answers that they are for: `$default`, or an expression between slashes that the status code of the
 * answer matches, or the error message of a function: `/2\d\d/`.
 */
export type WebSocketIntegrationResponses = { readonly [key: string]: WebSocketIntegrationResponse };

/**
 * Checks the responses of an integration. Tokens are let through.
 *
 * @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `MappingMalformed`
 */
export function checkResponses(responses: WebSocketIntegrationResponses, at: IConstruct | string): void {
  for (const [key, response] of Object.entries(responses)) {
    checkKey(key, at);
    checkWord('contentHandling', response.contentHandling, ContentHandling, at);
    checkTemplateSelection(response.templateSelectionExpression, 'response', at);
    checkResponseParameters(response.responseParameters, at);
  }
}

/**
 * Makes the responses of an integration. There always is `$default`: without it an answer that no expression matches
 * is an error.
 */
export function createResponses(
  scope: Construct,
  apiId: string,
  integrationId: string,
  responses: WebSocketIntegrationResponses,
): void {
  const parent = new Construct(scope, 'Responses');
  for (const [key, response] of Object.entries({ $default: {}, ...responses } as WebSocketIntegrationResponses)) {
    const { responseTemplates, templateSelectionExpression } = response;
    new CfnIntegrationResponse(parent, key.replace(/%/g, '%25').replace(/\//g, '%2F'), {
      apiId,
      integrationId,
      integrationResponseKey: key,
      responseTemplates: renderTemplates(responseTemplates),
      templateSelectionExpression: renderTemplateSelection(templateSelectionExpression, responseTemplates),
      responseParameters: response.responseParameters,
      contentHandlingStrategy: response.contentHandling,
    });
  }
}

function checkKey(key: string, at: IConstruct | string): void {
  if (key === '$default' || Token.isUnresolved(key)) return;
  if (/^\/.+\/$/.test(key)) return;
  throw new ApiDefinitionError(
    'IntegrationOptionsConflict',
    `the key of an integration response must be $default or an expression between slashes, such as /2\\d\\d/, got '${key}'`,
    at,
  );
}
