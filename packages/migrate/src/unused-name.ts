import ts from 'typescript';
import type { Source } from './source';

/** Returns a name, or the name with the first number under which the file does not use it. */
export function unusedName(source: Source, name: string): string {
  const taken = new Set(source.nodes.filter(ts.isIdentifier).map(({ text }) => text));
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name}${count}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** Returns the name of a package in camel case, which starts with a capital. */
export function pascalCase(name: string): string {
  return name.replace(/(^|-)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase());
}
