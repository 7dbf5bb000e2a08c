import type { Problem } from '../../src';
import type { Source } from './strings';

/** The strings of a grammar, and the verdict of this package on each. */
export interface ParityCase extends Source {
  readonly name: string;
  /** Returns {@link ACCEPTED} for a valid string; the other verdicts differ by the rule that it breaks. */
  readonly verdict: (value: string) => string;
}

/** The verdict on a valid string. */
export const ACCEPTED = '1';

/** Returns the verdict on a string with or without a problem. */
export function verdictOf(problem: Problem | undefined): string {
  return problem === undefined ? ACCEPTED : '0';
}

/** Returns the verdict on a string with some unknown names. */
export function verdictOfNames(unknown: readonly string[]): string {
  return unknown.length === 0 ? ACCEPTED : unknown.join(',');
}
