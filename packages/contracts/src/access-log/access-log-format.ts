import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { definitionError } from '../errors/definition-error';

const LONGEST = 3 * 1024;

/**
 * Checks the format of an access log. A format that holds a token is let through.
 *
 * @throws ApiDefinitionError `AccessLogFormatMalformed` without a request id, on several lines, or above 3 KB
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html
 */
export function checkAccessLogFormat(format: string, at: IConstruct): void {
  if (Token.isUnresolved(format)) return;
  const fail = (message: string): never => {
    throw definitionError('AccessLogFormatMalformed', message, at);
  };
  if (!/\$context\.(requestId|extendedRequestId)\b/.test(format)) {
    fail(`an access log format must hold $context.requestId or $context.extendedRequestId, got '${format}'`);
  }
  if (/[\r\n]/.test(format.trim())) fail('an access log format must be a single line; join its lines');
  if (format.length > LONGEST)
    fail(`an access log format must have at most ${LONGEST} characters, got ${format.length}`);
}

/** What a line of JSON has: variables under their own names, or under names of yours. */
export type AccessLogFields<Variable extends string> = readonly Variable[] | { readonly [field: string]: Variable };

/** A format that writes one JSON object a request. */
export function jsonAccessLogFormat(fields: AccessLogFields<string>): string {
  const entries = Array.isArray(fields) ? fields.map((variable) => [variable, variable]) : Object.entries(fields);
  return JSON.stringify(Object.fromEntries(entries.map(([field, variable]) => [field, `$context.${variable}`])));
}

/** A format that writes variables one after the other, with spaces between. */
export function plainAccessLogFormat(variables: readonly string[]): string {
  return variables.map((variable) => `$context.${variable}`).join(' ');
}
