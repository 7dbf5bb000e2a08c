import {
  either,
  INTEGRATION_RESPONSE_KEY,
  isUnresolved,
  jsonObject,
  map,
  oneOf,
  optional,
  options,
  ruleMessage,
  string,
} from '@apigwv2/contracts';
import { CfnIntegrationResponse } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct, type IConstruct } from 'constructs';
import { optionsConflict } from '../definition-error';
import { ContentHandling } from './content-handling';
import { validateResponseParameters, type WebSocketParameters } from './templates/parameter-mapping';
import { validateTemplateSelection } from './templates/selection-expression';
import { renderTemplateSelection, renderTemplates, type WebSocketTemplates } from './templates/templates';

/**
 * The transformation of the result of an integration to the message that the client receives.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-responses.html
 */
export interface WebSocketIntegrationResponse {
  /** The messages: strings in the Velocity Template Language, or objects. @default - the unchanged result */
  readonly responseTemplates?: WebSocketTemplates;

  /**
   * The expression that selects a template by its key, such as `${integration.response.statuscode}`.
   *
   * @default - the template `$default`
   */
  readonly templateSelectionExpression?: string;

  /** The response parameters, from sources such as `integration.response.header.Id`. @default - no parameters */
  readonly responseParameters?: WebSocketParameters;

  /** The conversion of the payload. @default - no conversion */
  readonly contentHandling?: ContentHandling;
}

/**
 * Responses by key: `$default`, or an expression between slashes such as `/2\d\d/`, which matches the status code of the
 * result or the error message of a function.
 */
export type WebSocketIntegrationResponses = { readonly [key: string]: WebSocketIntegrationResponse };

/**
 * Validates the responses of an integration. Skips tokens.
 *
 * @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `InvalidMapping`
 */
export function validateResponses(responses: WebSocketIntegrationResponses, at: IConstruct | string): void {
  for (const [key, response] of Object.entries(responses)) {
    validateKey(key, at);
    validateTemplateSelection(response.templateSelectionExpression, 'response', at);
    validateResponseParameters(response.responseParameters, at);
  }
}

/**
 * Creates the responses of an integration. `$default` is always created: without it, a result that matches no expression
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

function validateKey(key: string, at: IConstruct | string): void {
  const problem = isUnresolved(key) ? undefined : INTEGRATION_RESPONSE_KEY.problem(key);
  if (problem !== undefined) throw optionsConflict(ruleMessage('a key of responses', problem, key), at);
}

/** The kinds of the options of {@link WebSocketIntegrationResponse}. */
export const WEBSOCKET_INTEGRATION_RESPONSE = options<WebSocketIntegrationResponse>({
  responseTemplates: optional(map(either(string, jsonObject))),
  templateSelectionExpression: optional(string),
  responseParameters: optional(map(string)),
  contentHandling: optional(oneOf(ContentHandling)),
});
