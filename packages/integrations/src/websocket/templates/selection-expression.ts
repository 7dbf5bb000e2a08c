import { ApiDefinitionError } from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

const REQUEST = /^request\.body(?:\..+)?$/;
const RESPONSE = /^(?:request\.body(?:\..+)?|integration\.response\.(?:statuscode|(?:multivalue)?header\.[\w.$-]+))$/;

const KNOWN = {
  request: { pattern: REQUEST, variables: '${request.body.<path>}' },
  response: {
    pattern: RESPONSE,
    variables: '${request.body.<path>}, ${integration.response.statuscode} or ${integration.response.header.<name>}',
  },
} as const;

/**
 * Checks the variables of the expression that selects a template. Text around them is free.
 *
 * @throws ApiDefinitionError `IntegrationOptionsConflict`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-selection-expressions.html
 */
export function checkTemplateSelection(
  expression: string | undefined,
  of: keyof typeof KNOWN,
  at: IConstruct | string,
): void {
  if (expression === undefined || Token.isUnresolved(expression)) return;
  const { pattern, variables } = KNOWN[of];
  for (const [variable, name = ''] of expression.matchAll(/(?<!\\)\$\{([^}]*)\}/g)) {
    if (pattern.test(name)) continue;
    throw new ApiDefinitionError(
      'IntegrationOptionsConflict',
      `a variable of the templateSelectionExpression of a ${of} must be ${variables}, got '${variable}'; put a backslash before a $ that is text`,
      at,
    );
  }
}
