import { ACCESS_LOG_FORMAT, problemMessage } from '@apigwv2/spec';
import type { IConstruct } from 'constructs';
import { definitionError } from '../errors/definition-error';
import { maskTokens } from '../errors/mask-tokens';
import { isUnresolved } from '../errors/unresolved';
import { describeValue } from '../options/describe-value';
import { read } from '../options/kind';
import { anything, either, list, map } from '../options/plain-kinds';

/**
 * Checks the format of an access log. A format that contains a token is skipped.
 *
 * @throws ApiDefinitionError `InvalidAccessLogFormat` without a request id, on several lines, or above 3 KB
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-logging.html
 */
export function checkAccessLogFormat(format: string, at: IConstruct): void {
  const problem = isUnresolved(format) ? undefined : ACCESS_LOG_FORMAT.problem(format);
  if (problem === undefined) return;
  throw definitionError('InvalidAccessLogFormat', problemMessage('format of an access log', problem, format), at);
}

/** The fields of a JSON format: variables under their own names, or under names of your choice. */
export type AccessLogFields<Variable extends string> = readonly Variable[] | { readonly [field: string]: Variable };

/**
 * Returns a format that writes one JSON object per request.
 *
 * @throws ApiDefinitionError `InvalidAccessLogFormat` for a value that is not the name of one variable
 */
export function jsonAccessLogFormat(fields: AccessLogFields<string>): string {
  read(either(list(anything), map(anything)), fields, 'fields', 'AccessLogFormat');
  const entries = Array.isArray(fields) ? fields.map((variable) => [variable, variable]) : Object.entries(fields);
  return JSON.stringify(Object.fromEntries(entries.map(([field, variable]) => [field, contextVariable(variable)])));
}

/**
 * Returns a format that writes variables separated by spaces.
 *
 * @throws ApiDefinitionError `InvalidAccessLogFormat` for a value that is not the name of one variable
 */
export function plainAccessLogFormat(variables: readonly string[]): string {
  read(list(anything), variables, 'variables', 'AccessLogFormat');
  return variables.map(contextVariable).join(' ');
}

/** Returns a variable; its name must not end the expression or the string that it stands in. */
function contextVariable(name: string): string {
  if (typeof name === 'string' && /^[^\s"'\\${}]+$/.test(maskTokens(name, 'x'))) return `$context.${name}`;
  throw definitionError(
    'InvalidAccessLogFormat',
    `a variable of an access log must be one name such as requestId, without spaces, quotes, '$' and braces, got ${describeValue(name)}; write a format of your own as a string`,
    'AccessLogFormat',
  );
}
