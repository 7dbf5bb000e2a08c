import { isUnresolved, problemMessage, TEMPLATE_SELECTION } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { optionsConflict } from '../../definition-error';

/**
 * Validates the variables of the expression that selects a template. Skips tokens.
 *
 * @throws ApiDefinitionError `IntegrationOptionsConflict`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-selection-expressions.html
 */
export function validateTemplateSelection(
  expression: string | undefined,
  of: 'request' | 'response',
  at: IConstruct | string,
): void {
  if (expression === undefined || isUnresolved(expression)) return;
  const problem = TEMPLATE_SELECTION.problem(expression, of);
  if (problem === undefined) return;
  const subject = `variables of the templateSelectionExpression of a ${of}`;
  throw optionsConflict(problemMessage(subject, problem, expression), at);
}
