import { ApiDefinitionError } from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * Checks that a value is one of the words of the service. An absent value and a token are let through.
 *
 * @throws ApiDefinitionError `IntegrationOptionsConflict`
 */
export function checkWord(
  what: string,
  value: string | undefined,
  words: Readonly<Record<string, string>>,
  at: IConstruct | string,
): void {
  const known = Object.values(words);
  if (value === undefined || Token.isUnresolved(value) || known.includes(value)) return;
  throw new ApiDefinitionError(
    'IntegrationOptionsConflict',
    `${what} must be one of ${known.join(', ')}, got '${value}'`,
    at,
  );
}
