import { ApiDefinitionError } from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** What a mapping is part of: it changes requests, or responses. */
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
const KNOWN: { readonly [side in MappingSide]: string } = {
  request:
    '$request.header.<name>, $request.querystring.<name>, $request.path, $request.path.<variable>, $request.body, $request.body.<JSON path>',
  response: '$response.header.<name>, $response.body, $response.body.<JSON path>',
};

/**
 * Checks the value of a mapping: one variable such as `$request.header.name`, or a text in which variables stand as
 * `${request.header.name}`. A token is let through.
 *
 * @throws ApiDefinitionError `LengthOutOfRange`, `MappingMalformed`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html
 */
export function checkMappingSource(side: MappingSide, value: string, at: IConstruct | string): void {
  if (Token.isUnresolved(value)) return;
  for (const variable of variablesIn(value)) {
    if (VARIABLES[side].test(variable)) continue;
    throw new ApiDefinitionError(
      'MappingMalformed',
      `the value of a ${side} mapping may name ${KNOWN[side]}, $context.<name> and $stageVariables.<name>, several as \${…}, got '${value}'`,
      at,
    );
  }
}

/** The variables that a value names, without their `$`. */
export function variablesIn(value: string): readonly string[] {
  if (/^\$(?:request|response|context|stageVariables)\b/.test(value)) return [value.slice(1)];
  // One that does not end is no variable, and is returned as it stands.
  return [...value.matchAll(/\$\{([^}]*)(\}?)/g)].map(([whole, variable = '', end]) => (end === '' ? whole : variable));
}
