import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { definitionError } from './definition-error';

/**
 * Checks the length of a text that the service limits. An absent text and a token are let through.
 *
 * @param what the word by which the user knows the text
 * @throws ApiDefinitionError `LengthOutOfRange`
 */
export function validateStringLength(
  what: string,
  text: string | undefined,
  least: number,
  most: number,
  at: IConstruct | string,
): void {
  if (text === undefined || Token.isUnresolved(text) || (text.length >= least && text.length <= most)) return;
  throw definitionError('LengthOutOfRange', `${what} must have ${least} to ${most} characters, got ${text.length}`, at);
}
