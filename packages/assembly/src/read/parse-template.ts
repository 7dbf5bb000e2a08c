import { YAMLException } from 'js-yaml';
import { isRaw, type Raw } from '../resolve/scope';
import { expansionProblem } from './expansion';
import { invalidJsonOffset } from './json-position';
import { ReadError } from './read-error';
import { parseYaml } from './yaml';

/**
 * Parses a template, in JSON or YAML.
 *
 * @throws ReadError for text that does not parse, with the line and the column, or that is not an object
 */
export function parseTemplate(file: string, text: string): Raw {
  const parsed = /^\s*[{[]/.test(text) && !file.match(/\.ya?ml$/) ? parseJson(file, text) : parse(file, text);
  return checked(file, parsed);
}

/**
 * Returns a parsed template.
 *
 * @throws ReadError for one that is too large, contains itself, or is not an object
 */
export function checked(file: string, parsed: unknown): Raw {
  const problem = expansionProblem(parsed);
  if (problem !== undefined) throw new ReadError(file, problem);
  if (!isRaw(parsed)) throw new ReadError(file, 'a template must be an object with Resources; name another file');
  return parsed;
}

/**
 * Parses JSON.
 *
 * @throws ReadError for text that does not parse, with the line and the column
 */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const before = text.slice(0, invalidJsonOffset(text)).split('\n');
    const reason = (error as Error).message
      .replace(/(?: in JSON)? at position.*$/s, '')
      .replace(/, (?:\.\.\.)?".*is not valid JSON$/s, '');
    throw new ReadError(file, `the JSON must be valid: ${reason}`, before.length, (before.at(-1)?.length ?? 0) + 1);
  }
}

function parse(file: string, text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return parseYaml(text);
  } catch (error) {
    const { mark, reason } = error instanceof YAMLException ? error : { reason: (error as Error).message };
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
