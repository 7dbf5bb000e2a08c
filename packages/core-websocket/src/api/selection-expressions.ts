import { API_KEY_SELECTIONS, isUnresolved, ROUTE_SELECTION, ruleMessage } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from '../definition-error';

/**
 * Checks the expression that selects the route of a message. A token is skipped.
 *
 * @throws ApiDefinitionError `InvalidSelectionExpression`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-selection-expressions.html
 */
export function checkRouteSelection(expression: string, at: IConstruct): void {
  const problem = isUnresolved(expression) ? undefined : ROUTE_SELECTION.problem(expression, 'WEBSOCKET');
  if (problem === undefined) return;
  throw definitionError('InvalidSelectionExpression', ruleMessage('routeSelectionExpression', problem, expression), at);
}

/**
 * Checks the expression that selects the API key of a client. A token is skipped.
 *
 * @throws ApiDefinitionError `InvalidSelectionExpression`
 */
export function checkKeySelection(expression: string | undefined, at: IConstruct): void {
  if (expression === undefined || isUnresolved(expression) || API_KEY_SELECTIONS.has(expression)) return;
  throw definitionError(
    'InvalidSelectionExpression',
    `apiKeySelectionExpression must be ${API_KEY_SELECTIONS.values.join(' or ')}, got '${expression}'; use a constant of WebSocketApiKeySelectionExpression`,
    at,
  );
}
