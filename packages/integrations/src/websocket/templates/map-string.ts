import { type IResolvable, Token, Tokenization } from 'aws-cdk-lib/core';

/** Functions for the two kinds of parts of a string. */
export interface StringParts {
  literal(literal: string): string;
  /** Encodes a CDK token, which resolves at deployment, before any message. */
  token(token: IResolvable): string;
}

/** Returns a string with each literal and each token replaced. The CDK finds a token by its marker, which is kept. */
export function mapString(value: string, { literal, token }: StringParts): string {
  let rest = value;
  let mapped = '';
  for (const each of Tokenization.reverseString(value).tokens) {
    const marker = Token.asString(each);
    const start = rest.indexOf(marker);
    mapped += literal(rest.slice(0, start)) + token(each);
    rest = rest.slice(start + marker.length);
  }
  return mapped + literal(rest);
}
