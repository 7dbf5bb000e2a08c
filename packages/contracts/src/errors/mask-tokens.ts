import { Token, Tokenization } from 'aws-cdk-lib/core';

/** Returns a string with another string in place of each token, so that a check sees the literals alone. */
export function maskTokens(value: string, mask: string): string {
  if (!Token.isUnresolved(value)) return value;
  const masked = Tokenization.reverseString(value).mapTokens({ mapToken: () => mask });
  return String(masked.join({ join: (left, right) => `${left}${right}` }));
}
