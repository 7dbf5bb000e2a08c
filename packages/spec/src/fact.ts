/**
 * The strength of the evidence for a fact.
 *
 * - `deployed`: a deployment was accepted or rejected, and its message is on record
 * - `documented`: AWS documents it
 * - `model`: the model of the service, from which AWS generates its SDKs, has it
 * - `reported`: users report it with the message of the service, or twice independently
 * - `inferred`: it follows from other facts
 * - `unsettled`: sources contradict each other, so it must never be an error
 */
export type Certainty = 'deployed' | 'documented' | 'model' | 'reported' | 'inferred' | 'unsettled';

/** A fact of the service, and the evidence for it. */
export interface Fact {
  /** The fact, in one sentence. */
  readonly statement: string;
  /** The strength of the evidence. */
  readonly certainty: Certainty;
  /** The page, the rule with a failed deployment, or the report that has the fact. */
  readonly source: string;
}

/** A rule that a value breaks. */
export interface Problem {
  /** The rule, as it follows "must", such as "start with '/'". */
  readonly must: string;
  /** The way out, in the imperative. */
  readonly fix: string;
  /** The words that messages show instead of a value that is long, or of which one part is wrong. */
  readonly got?: string;
}

/** The form of a string. */
export interface Grammar<Context extends readonly unknown[] = []> extends Fact {
  /** Returns the rule that a value breaks; undefined for a valid value. */
  problem(value: string, ...context: Context): Problem | undefined;
}

/** A set of words. */
export interface Enumeration<Word extends string = string> extends Fact {
  /** The words, in the order in which messages list them. */
  readonly values: readonly Word[];
  /** Returns whether a string is one of the words. */
  has(value: string): value is Word;
}

/** A range of numbers, which includes both ends. */
export interface Range extends Fact {
  /** The least number. */
  readonly minimum: number;
  /** The greatest number. */
  readonly maximum: number;
  /** Returns whether a number is a whole one in the range. */
  has(value: number): boolean;
}

/** The greatest number of things of a kind. */
export interface Quota extends Fact {
  /** The greatest number. */
  readonly limit: number;
  /** Whether AWS raises the quota for an account on request. */
  readonly adjustable: boolean;
}

/** One of the words of a set. */
export type WordOf<Words extends Enumeration> = Words['values'][number];

/** Returns a fact with the words of a set. */
export function enumeration<const Word extends string>(fact: Fact, values: readonly Word[]): Enumeration<Word> {
  return { ...fact, values, has: (value): value is Word => (values as readonly string[]).includes(value) };
}

/** Returns a fact with the ends of a range. */
export function range(fact: Fact, minimum: number, maximum: number): Range {
  return { ...fact, minimum, maximum, has: (value) => Number.isInteger(value) && value >= minimum && value <= maximum };
}

/** Returns a fact with a quota. */
export function quota(fact: Fact, limit: number, { adjustable = false } = {}): Quota {
  return { ...fact, limit, adjustable };
}

/** Returns whether an exported value is a fact. */
export function isFact(value: unknown): value is Fact {
  return typeof value === 'object' && value !== null && 'statement' in value && 'certainty' in value;
}
