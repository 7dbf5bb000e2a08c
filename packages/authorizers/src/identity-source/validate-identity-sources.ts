import { isUnresolved, type Protocol } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from '../definition-error';
import type { IdentitySourceGrammar, IdentitySourceKind } from './identity-source-grammar';

/** The spellings of other services, and frequent mistakes. The first one that matches tells the kind. */
const OTHER_SPELLINGS: readonly (readonly [RegExp, IdentitySourceKind])[] = [
  [/stage_?variables?\.(.+)$/i, 'stageVariable'],
  [/headers?\.(.+)$/i, 'header'],
  [/query(?:_?strings?(?:parameters)?|params?)?\.(.+)$/i, 'query'],
  [/context\.(.+)$/i, 'context'],
];

/**
 * Validates an identity source; the error shows the correct spelling. Skips strings with tokens.
 *
 * @throws ApiDefinitionError `InvalidIdentitySource`
 */
export function validateIdentitySource(
  expression: string,
  { api, pattern, prefixes }: IdentitySourceGrammar<Protocol>,
  at: IConstruct | string,
): void {
  if (isUnresolved(expression) || pattern.test(expression)) return;
  const corrected = OTHER_SPELLINGS.map(
    ([spelling, kind]) => `${prefixes[kind]}.${spelling.exec(expression)?.[1] ?? ''}`,
  );
  const correct = corrected.find((source) => pattern.test(source)) ?? `${prefixes.header}.Authorization`;
  const { header, query, context, stageVariable } = prefixes;
  throw definitionError(
    'InvalidIdentitySource',
    `an identity source of ${api} must be ${header}.<name>, ${query}.<name>, ${context}.<name> or ${stageVariable}.<name>, got '${expression}'; write '${correct}'`,
    at,
  );
}

/**
 * Validates identity sources. Skips a list that is a token.
 *
 * @throws ApiDefinitionError `InvalidIdentitySource`
 */
export function validateIdentitySources(
  sources: readonly string[],
  grammar: IdentitySourceGrammar<Protocol>,
  at: IConstruct | string,
): void {
  if (isUnresolved(sources)) return;
  for (const source of sources) validateIdentitySource(source, grammar, at);
}
