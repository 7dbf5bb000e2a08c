import type { IConstruct } from 'constructs';
import { definitionError } from './definition-error';
import { isUnresolved } from './unresolved';

/**
 * Checks that an option is a finite number: a template cannot hold NaN and Infinity. An absent number and a token are
 * skipped.
 *
 * @param option the option that gives the number
 * @throws ApiDefinitionError `NumberNotFinite`
 */
export function validateNumber(option: string, value: number | undefined, at: IConstruct | string): void {
  if (value === undefined || isUnresolved(value) || Number.isFinite(value)) return;
  throw definitionError(
    'NumberNotFinite',
    `${option} must be a finite number, got ${typeof value === 'number' ? value : JSON.stringify(value)}; check how it is computed`,
    at,
  );
}
