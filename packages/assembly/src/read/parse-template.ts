import { YAMLException } from 'js-yaml';
import { isRaw, type Raw } from '../resolve/scope';
import { expansionProblem } from './expansion';
import { ReadError } from './read-error';
import { parseYaml } from './yaml';

/**
 * Parses a template, in JSON or YAML.
 *
 * @throws ReadError for text that does not parse, with the line and the column, or that is not an object
 */
export function parseTemplate(file: string, text: string): Raw {
  const parsed = /^\s*[{[]/.test(text) && !file.match(/\.ya?ml$/) ? parseJson(file, text) : parse(file, text);
  const problem = expansionProblem(parsed);
  if (problem !== undefined) throw new ReadError(file, problem);
  if (!isRaw(parsed)) throw new ReadError(file, 'a template must be an object with Resources; name another file');
  return parsed;
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const [, offset] = /position (\d+)/.exec(message) ?? [];
    if (offset === undefined) throw new ReadError(file, `the JSON must be valid: ${message}`);
    const before = text.slice(0, Number(offset)).split('\n');
    const reason = message.replace(/ in JSON at position.*$| at position.*$/s, '');
    throw new ReadError(file, `the JSON must be valid: ${reason}`, before.length, (before.at(-1)?.length ?? 0) + 1);
  }
}

function parse(file: string, text: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    if (!(error instanceof YAMLException))
      throw new ReadError(file, `the YAML must be valid: ${(error as Error).message}`);
    const { mark, reason } = error;
    throw new ReadError(file, `the YAML must be valid: ${reason}`, mark && mark.line + 1, mark && mark.column + 1);
  }
}

/** Returns whether a parsed file is a template: an object with resources that have a type. */
export function isTemplate(parsed: unknown): boolean {
  const resources = isRaw(parsed) ? parsed['Resources'] : undefined;
  if (!isRaw(resources)) return false;
  return Object.entries(resources).some(
    ([name, one]) => name.startsWith('Fn::') || (isRaw(one) && typeof one['Type'] === 'string'),
  );
}
