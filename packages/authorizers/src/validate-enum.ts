import { isUnresolved } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { optionsConflict } from './definition-error';

/**
 * Validates that an option has one of the values of an enum. Skips tokens.
 *
 * @param fix the imperative at the end of the message
 * @throws ApiDefinitionError `AuthorizerOptionsConflict`
 */
export function validateEnum(
  option: string,
  value: string,
  values: Readonly<Record<string, string>>,
  fix: string,
  at: IConstruct | string,
): void {
  const known = Object.values(values);
  if (isUnresolved(value) || known.includes(value)) return;
  throw optionsConflict(`${option} must be ${known.join(' or ')}, got '${value}'; ${fix}`, at);
}
