import type { IConstruct } from 'constructs';
import { definitionError } from '../errors/definition-error';
import { isUnresolved } from '../errors/unresolved';
import { describeValue, isClass } from './describe-value';

/** The construct at fault, or the class and ID of a value outside the tree. */
export type Place = IConstruct | string;

/**
 * The kind of value that an option or a parameter takes. The compiler checks it too; this is for callers without it, whose
 * value would otherwise fail where it is first used, or be dropped.
 */
export interface Kind {
  /** The description of a value of this kind, such as `a string`. */
  readonly name: string;
  /** Returns whether a value is of this kind, without regard to what it contains. */
  matches(value: unknown): boolean;
  /** Returns what to do with a value of another kind. @default - pass one */
  fix?(value: unknown): string;
  /** Checks what a value contains, and returns it with each `null` as absent. @default - nothing to check */
  within?(value: unknown, option: string, at: Place): unknown;
}

/** The kind of an option that can be absent. */
export interface OptionalKind extends Kind {
  /** The mark of the kind. */
  readonly isOptional: true;
}

/**
 * Returns a value of a kind, with each `null` in it as absent. A token is accepted.
 *
 * @param option the option or parameter that has the value
 * @throws ApiDefinitionError `TypeMismatch`
 */
export function read(kind: Kind, value: unknown, option: string, at: Place): unknown {
  if ('isOptional' in kind && (value === undefined || value === null)) return undefined;
  if (isUnresolved(value)) return value;
  if (kind.matches(value)) return kind.within === undefined ? value : kind.within(value, option, at);
  const fix = isClass(value) ? `write new ${value.name}(…)` : (kind.fix?.(value) ?? 'pass one');
  throw definitionError('TypeMismatch', `${option} must be ${kind.name}, got ${describeValue(value)}; ${fix}`, at);
}

/** Returns the kind of an option that can be absent. */
export function optional(kind: Kind): OptionalKind {
  return { ...kind, isOptional: true };
}
