import { Reference, Token, Tokenization } from 'aws-cdk-lib/core';
import { Construct, type IConstruct } from 'constructs';

/**
 * The constructs that the tokens in a text or in texts point at, also from within a function such as `Fn::Join`. What a
 * lazy value will come to cannot be seen.
 */
export function constructsIn(value: unknown): readonly IConstruct[] {
  if (typeof value === 'string') return Tokenization.reverseString(value).tokens.flatMap(constructsIn);
  if (typeof value !== 'object' || value === null || Construct.isConstruct(value)) return [];
  if (Reference.isReference(value)) return [value.target];
  if (Array.isArray(value) && Token.isUnresolved(value)) return constructsIn(Tokenization.reverseList(value));
  return Object.values(value).flatMap(constructsIn);
}
