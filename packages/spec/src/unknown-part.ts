/**
 * The character that stands, within a string, for a part that is only known after deployment. Grammars that say so check
 * the rest of the string.
 */
export const UNKNOWN_PART = '\u0000';

/** Returns a string as messages show it. */
export function shown(value: string): string {
  return value.replaceAll(UNKNOWN_PART, '<token>');
}
