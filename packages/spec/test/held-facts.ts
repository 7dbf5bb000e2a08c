import { readFileSync } from 'node:fs';
import ts from 'typescript';
import * as spec from '../src';
import { characterClasses, visitNodes } from './source-nodes';

/** Returns the numbers that the exports of this package hold, each with the names of its exports. */
export function heldNumbers(): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>();
  for (const [name, value] of Object.entries(spec)) {
    // A list of words has no number, and 0, 1 and 2 are too frequent to mean one of the facts.
    for (const number of numbersIn(value).filter((one) => one > 2))
      found.set(number, [...(found.get(number) ?? []), name]);
  }
  return found;
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

/** Returns the character classes of the patterns in some files, each with the file that has it. */
export function heldClasses(files: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
    visitNodes(source, (node) => {
      for (const one of characterClasses(node)) if (!found.has(one)) found.set(one, file);
    });
  }
  return found;
}
