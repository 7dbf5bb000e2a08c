import { Token, Tokenization } from 'aws-cdk-lib/core';
import { maskPlaceholders } from './unresolved';

/** Returns a string with another string in place of what is not known yet, so that a check sees the literals alone. */
export function maskTokens(value: string, mask: string): string {
  if (!Token.isUnresolved(value)) return maskPlaceholders(value, mask);
  const masked = Tokenization.reverseString(value).mapTokens({ mapToken: () => mask });
  return maskPlaceholders(String(masked.join({ join: (left, right) => `${left}${right}` })), mask);
}
