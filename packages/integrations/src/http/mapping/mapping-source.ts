import { isUnresolved } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from '../../definition-error';

/** The messages that a mapping changes. */
export type MappingSide = 'request' | 'response';

const NAME = '[^\\s${}]+';
const JSON_BODY = 'body(?:[.[](?!.*(?:\\.\\.|\\?\\()).+)?';
const ANYWHERE = `context\\.${NAME}|stageVariables\\.\\w+`;
const VARIABLES: { readonly [side in MappingSide]: RegExp } = {
  request: new RegExp(
    `^(?:request\\.(?:(?:header|querystring)\\.${NAME}|path(?:\\.[\\w.:-]+)?|${JSON_BODY})|${ANYWHERE})$`,
  ),
  response: new RegExp(`^(?:response\\.(?:header\\.${NAME}|${JSON_BODY})|${ANYWHERE})$`),
};
const VALUES: { readonly [side in MappingSide]: string } = {
  request:
    '$request.header.<name>, $request.querystring.<name>, $request.path, $request.path.<variable>, $request.body, $request.body.<JSON path>',
  response: '$response.header.<name>, $response.body, $response.body.<JSON path>',
};

/**
 * Validates the value of a mapping: one variable such as `$request.header.name`, or a string with variables such as
 * `${request.header.name}`. Skips tokens.
 *
 * @throws ApiDefinitionError `LengthOutOfRange`, `InvalidMapping`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html
 */
export function validateMappingSource(side: MappingSide, value: string, at: IConstruct | string): void {
  if (isUnresolved(value)) return;
  for (const variable of variablesIn(value)) {
    if (VARIABLES[side].test(variable)) continue;
    throw definitionError(
      'InvalidMapping',
      `variables of a ${side} mapping must be ${VALUES[side]}, $context.<name> or $stageVariables.<name>, got '${value}'; write several as \${…}`,
      at,
    );
  }
}

/** Returns the variables in a value, without their `$`. */
export function variablesIn(value: string): readonly string[] {
  if (/^\$(?:request|response|context|stageVariables)\b/.test(value)) return [value.slice(1)];
  // An unterminated one is returned unchanged, which no variable matches.
  return [...value.matchAll(/\$\{([^}]*)(\}?)/g)].map(([whole, variable = '', end]) => (end === '' ? whole : variable));
}
