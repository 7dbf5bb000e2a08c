import { Reference, Token, Tokenization } from 'aws-cdk-lib/core';
import { Construct, type IConstruct } from 'constructs';

/**
 * Returns the constructs that a value holds and those that its tokens point at, at any depth, also within functions such
 * as `Fn::Join`. The result of a lazy value is not known and is skipped.
 */
export function referencedConstructs(value: unknown): ReadonlySet<IConstruct> {
  const found = new Set<IConstruct>();
  collect(value, found, new Set());
  return found;
}

function collect(value: unknown, found: Set<IConstruct>, seen: Set<object>): void {
  if (typeof value === 'string') {
    if (Token.isUnresolved(value)) collect(Tokenization.reverseString(value).tokens, found, seen);
    return;
  }
  if (typeof value === 'number') {
    if (Token.isUnresolved(value)) collect(Tokenization.reverseNumber(value), found, seen);
    return;
  }
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (Construct.isConstruct(value)) found.add(value);
  else if (Reference.isReference(value)) found.add(value.target);
  else if (Array.isArray(value) && Token.isUnresolved(value)) collect(Tokenization.reverseList(value), found, seen);
  else for (const member of membersOf(value)) collect(member, found, seen);
}

function membersOf(value: object): Iterable<unknown> {
  return value instanceof Map || value instanceof Set ? value.values() : Object.values(value);
}
