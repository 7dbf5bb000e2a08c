import { definitionError } from '../errors/definition-error';
import { isUnresolved } from '../errors/unresolved';
import { describeValue } from './describe-value';
import type { Kind, Place } from './kind';
import { isObject } from './plain-kinds';

/** Plain data that is rendered as JSON, of any type. A `null` in it is a value. */
export const json: Kind = { name: 'a JSON value', matches: isJson, within: checkJson };

/** An object of plain data, such as a schema or an OpenAPI document. */
export const jsonObject: Kind = { name: 'an object of plain data', matches: isObject, within: checkJson };

function isJson(value: unknown): boolean {
  return value !== undefined && !['function', 'symbol', 'bigint'].includes(typeof value);
}

function checkJson(value: unknown, option: string, at: Place): unknown {
  const problem = problemIn(value, option, new Set());
  if (problem === undefined) return value;
  throw definitionError('TypeMismatch', `${option} must be plain data, got ${problem}; leave it out`, at);
}

/** Returns the first member that JSON cannot hold: one that contains itself, a function, a symbol or a big integer. */
function problemIn(value: unknown, path: string, above: ReadonlySet<unknown>): string | undefined {
  if (value === undefined || isUnresolved(value)) return undefined;
  if (!isJson(value)) return `${describeValue(value)} at ${path}`;
  if (typeof value !== 'object' || value === null) return undefined;
  if (above.has(value)) return `an object that contains itself at ${path}`;
  const within = new Set([...above, value]);
  for (const [name, member] of Object.entries(value)) {
    const problem = problemIn(member, `${path}.${name}`, within);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
