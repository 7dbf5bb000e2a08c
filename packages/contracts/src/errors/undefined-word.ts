import { isUnresolved } from './unresolved';

/** Returns whether a string has the word `undefined`, as a template literal with a missing value makes it. Skips tokens. */
export function hasUndefined(value: string | undefined): value is string {
  return value !== undefined && !isUnresolved(value) && /(?<![A-Za-z0-9])undefined(?![A-Za-z0-9])/.test(value);
}
