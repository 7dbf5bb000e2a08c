import { IDENTITY_SOURCE, isUnresolved, type Protocol, problemMessage } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from '../definition-error';
import type { IdentitySourceGrammar } from './identity-source-grammar';

/**
 * Validates an identity source; the error shows the correct spelling. Skips strings with tokens.
 *
 * @throws ApiDefinitionError `InvalidIdentitySource`
 */
export function validateIdentitySource(
  expression: string,
  { api, protocol }: IdentitySourceGrammar<Protocol>,
  at: IConstruct | string,
): void {
  const problem = isUnresolved(expression) ? undefined : IDENTITY_SOURCE.problem(expression, protocol);
  if (problem === undefined) return;
  throw definitionError(
    'InvalidIdentitySource',
    problemMessage(`an identity source of ${api}`, problem, expression),
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
