import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FindingError } from './finding-error';

/**
 * Reads a JSON file of the workspace.
 *
 * @param fix the correction if the file is missing
 */
export function readJsonFile(root: string, path: string, fix: string): unknown {
  let text: string;
  try {
    text = readFileSync(join(root, path), 'utf8');
  } catch {
    throw new FindingError({ where: path, must: 'the file exists', found: 'no such file', fix });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const found = (error as Error).message;
    throw new FindingError({
      where: path,
      must: 'the file is JSON',
      found,
      fix: 'correct the file',
    });
  }
}
