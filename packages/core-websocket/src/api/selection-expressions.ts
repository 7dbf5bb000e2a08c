import { isUnresolved } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from '../definition-error';

/**
 * Checks the expression that selects the route of a message. A token is skipped.
 *
 * @throws ApiDefinitionError `InvalidSelectionExpression`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-selection-expressions.html
 */
export function checkRouteSelection(expression: string, at: IConstruct): void {
  if (isUnresolved(expression) || /\$\{?request\.body/.test(expression) || /^[^$]+$/.test(expression)) return;
  throw definitionError(
    'InvalidSelectionExpression',
    `routeSelectionExpression must reference the body of messages, such as $request.body.action, got '${expression}'`,
    at,
  );
}

/**
 * Checks the expression that selects the API key of a client. A token is skipped.
 *
 * @throws ApiDefinitionError `InvalidSelectionExpression`
 */
export function checkKeySelection(expression: string | undefined, at: IConstruct): void {
  const known = ['$request.header.x-api-key', '$context.authorizer.usageIdentifierKey'];
  if (expression === undefined || isUnresolved(expression) || known.includes(expression)) return;
  throw definitionError(
    'InvalidSelectionExpression',
    `apiKeySelectionExpression must be ${known.join(' or ')}, got '${expression}'; use a constant of WebSocketApiKeySelectionExpression`,
    at,
  );
}
