import type { Range } from '@apigwv2/spec';
import type { IConstruct } from 'constructs';
import { definitionError } from './definition-error';
import { isUnresolved } from './unresolved';

/**
 * Checks the length of a string that the service limits. An absent string and a token are skipped.
 *
 * @param option the option that gives the string
 * @throws ApiDefinitionError `LengthOutOfRange`
 */
export function validateStringLength(
  option: string,
  value: string | undefined,
  { minimum, maximum }: Pick<Range, 'minimum' | 'maximum'>,
  at: IConstruct | string,
): void {
  if (value === undefined || isUnresolved(value) || (value.length >= minimum && value.length <= maximum)) return;
  throw definitionError(
    'LengthOutOfRange',
    `${option} must have ${minimum} to ${maximum} characters, got ${value.length}`,
    at,
  );
}
