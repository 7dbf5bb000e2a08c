import { isUnresolved } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { optionsConflict } from './definition-error';

/**
 * Validates that an option has one of the values of an enum. Skips undefined and tokens.
 *
 * @throws ApiDefinitionError `IntegrationOptionsConflict`
 */
export function validateEnum(
  option: string,
  value: string | undefined,
  values: Readonly<Record<string, string>>,
  at: IConstruct | string,
): void {
  const known = Object.values(values);
  if (value === undefined || isUnresolved(value) || known.includes(value)) return;
  throw optionsConflict(`${option} must be one of ${known.join(', ')}, got '${value}'`, at);
}
