import type { Raw } from '../resolve/scope';
import { parseTemplate } from './parse-template';
import { readText } from './read-file';

/** The text of a template, and the object that it parses to. */
export interface ParsedTemplate {
  readonly text: string;
  readonly raw: Raw;
}

/**
 * Reads a template.
 *
 * @param shown the file in messages
 * @throws ReadError for a file that cannot be read or does not parse
 */
export function readTemplate(path: string, shown: string = path): ParsedTemplate {
  const text = readText(path, shown);
  return { text, raw: parseTemplate(shown, text) };
}
