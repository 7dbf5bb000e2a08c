import { Duration, Token } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';

/**
 * Returns the path of the first difference between two settings, such as `timeout` or `headers.accept`; undefined when
 * they are equal.
 *
 * Constructs, lazy values and objects that hide their value, such as a `Map`, are compared by identity, durations by
 * length, and an undefined member is an absent one.
 */
export function settingsDifference(one: unknown, other: unknown, at = ''): string | undefined {
  if (Object.is(one, other)) return undefined;
  if (!isComparable(one) || !isComparable(other)) return at;
  if (one instanceof Duration || other instanceof Duration) {
    return sameLength(one, other) ? undefined : at;
  }
  if (one.constructor?.name !== other.constructor?.name) return at;
  for (const member of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const difference = settingsDifference(one[member], other[member], at === '' ? member : `${at}.${member}`);
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function isComparable(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return !Construct.isConstruct(value) && !Token.isUnresolved(value) && !hidesItsValue(value);
}

/** Returns whether an object has no visible member: `Date`, `Map`, `Set`, or a class with private fields only. */
function hidesItsValue(value: object): boolean {
  const className = value.constructor?.name ?? 'Object';
  return !['Object', 'Array'].includes(className) && Object.keys(value).length === 0;
}

function sameLength(one: unknown, other: unknown): boolean {
  if (!(one instanceof Duration) || !(other instanceof Duration)) return false;
  if (one.isUnresolved() || other.isUnresolved()) return false;
  return one.toMilliseconds({ integral: false }) === other.toMilliseconds({ integral: false });
}
