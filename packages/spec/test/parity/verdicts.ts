import { createHash } from 'node:crypto';
import { ACCEPTED } from './parity-case';
import { type Source, stringsOf } from './strings';

/** The verdicts on the strings of a grammar, in short. */
export interface Verdicts {
  /** The number of valid strings. */
  readonly accepted: number;
  /** The SHA-256 of all verdicts. */
  readonly hash: string;
}

/** Returns the verdicts on the strings of a grammar; its place among the grammars seeds the strings. */
export function verdictsOf(source: Source, place: number, verdict: (value: string) => string): Verdicts {
  const all = stringsOf(source, place + 1).map(verdict);
  return {
    accepted: all.filter((one) => one === ACCEPTED).length,
    hash: createHash('sha256').update(all.join('\n')).digest('hex'),
  };
}
