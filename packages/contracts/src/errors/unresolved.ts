import { Token } from 'aws-cdk-lib/core';

/**
 * The strings that `StringParameter.valueFromLookup` and its kin give on the first synthesis, when the context has no
 * value yet, up to the end of the name of the parameter.
 */
const PLACEHOLDERS = /dummy-value-for-[\w./-]*/g;

/**
 * Returns whether a value is not known yet, so that no check can judge it: a CDK token, or a string with the placeholder
 * of a context lookup. An error for a placeholder would stop the synthesis that asks for the value.
 *
 * @see https://docs.aws.amazon.com/cdk/v2/guide/context.html
 */
export function isUnresolved(value: unknown): boolean {
  return Token.isUnresolved(value) || (typeof value === 'string' && value.search(PLACEHOLDERS) >= 0);
}

/** Returns a string with another string in place of each placeholder of a context lookup. */
export function maskPlaceholders(value: string, mask: string): string {
  return value.replace(PLACEHOLDERS, () => mask);
}
