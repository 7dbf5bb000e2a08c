import { isUnresolved } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { optionsConflict } from '../../definition-error';

const REQUEST = /^request\.body(?:\..+)?$/;
const RESPONSE = /^(?:request\.body(?:\..+)?|integration\.response\.(?:statuscode|(?:multivalue)?header\.[\w.$-]+))$/;

const VARIABLES = {
  request: { pattern: REQUEST, variables: '${request.body.<path>}' },
  response: {
    pattern: RESPONSE,
    variables: '${request.body.<path>}, ${integration.response.statuscode} or ${integration.response.header.<name>}',
  },
} as const;

/**
 * Validates the variables of the expression that selects a template. Skips tokens.
 *
 * @throws ApiDefinitionError `IntegrationOptionsConflict`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-selection-expressions.html
 */
export function validateTemplateSelection(
  expression: string | undefined,
  of: keyof typeof VARIABLES,
  at: IConstruct | string,
): void {
  if (expression === undefined || isUnresolved(expression)) return;
  const { pattern, variables } = VARIABLES[of];
  for (const [variable, name = ''] of expression.matchAll(/(?<!\\)\$\{([^}]*)\}/g)) {
    if (pattern.test(name)) continue;
    throw optionsConflict(
      `variables of the templateSelectionExpression of a ${of} must be ${variables}, got '${variable}'; escape a literal $ with a backslash`,
      at,
    );
  }
}
