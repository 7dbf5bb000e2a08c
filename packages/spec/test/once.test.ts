import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { isReservedHeader } from '../src';
import { heldClasses, heldNumbers } from './held-facts';
import { LOOK_ALIKES, type LookAlike } from './look-alikes';
import { isExample } from './rule-examples';
import { characterClasses, visitNodes } from './source-nodes';

const PACKAGES = join(__dirname, '../..');
const NUMBERS = heldNumbers();
// The name of a rule is no fact of the service.
const CLASSES = heldClasses(sources('spec').filter((file) => !file.endsWith('rule-id.ts')));

/** Returns the source files of a package. */
function sources(name: string): string[] {
  const folder = join(PACKAGES, name, 'src');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
}

/** Returns what a node repeats of the facts, and the name of the fact. */
function repeated(node: ts.Node): readonly string[] {
  if (ts.isNumericLiteral(node)) {
    const names = NUMBERS.get(Number(node.text.replaceAll('_', '')));
    return names === undefined ? [] : [`${Number(node.text)} (${names.join(', ')})`];
  }
  if (ts.isStringLiteralLike(node) && isHeld(node.text)) {
    return [`${node.text} (isReservedHeader)`];
  }
  return characterClasses(node).flatMap((one) => {
    const file = CLASSES.get(one);
    return file === undefined ? [] : [`[${one}] (${relative(PACKAGES, file)})`];
  });
}

/** The header `authorization` has a meaning in every package, and its name is that of an option. */
function isHeld(header: string): boolean {
  return isReservedHeader(header) && header.toLowerCase() !== 'authorization' && !header.includes(' ');
}

function repetitionsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  visitNodes(source, (node) => {
    if (isExample(node)) return;
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    for (const one of repeated(node)) found.push(`${relative(PACKAGES, file)}:${line + 1} repeats ${one}`);
  });
  return found;
}

describe('the facts', () => {
  const others = readdirSync(PACKAGES).filter((name) => name !== 'spec');
  const found = others.flatMap((name) => sources(name).flatMap(repetitionsIn));
  const isAllowed = (line: string, { file, what }: LookAlike) =>
    line.startsWith(`${file}:`) && line.includes(` repeats ${what} (`);

  test('stand in no other package', () => {
    expect(found.filter((line) => !LOOK_ALIKES.some((one) => isAllowed(line, one)))).toEqual([]);
  });

  test('have no look-alike that is gone', () => {
    expect(LOOK_ALIKES.filter((one) => !found.some((line) => isAllowed(line, one)))).toEqual([]);
  });
});
