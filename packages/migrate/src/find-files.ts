import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

const SOURCE = /(?<!\.d)\.[cm]?[jt]sx?$/;
/** The extensions of the sources that a compiled file can have, by its own extension. */
const SOURCES_OF: { readonly [extension: string]: readonly string[] } = {
  '.js': ['.ts', '.tsx'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
};
const SKIPPED: readonly string[] = ['node_modules', 'cdk.out', 'dist', 'coverage'];

/** Returns the files among paths, and the source files in the folders among them, without those compiled from another. */
export function findFiles(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));
}

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const names = new Set(entries.map(({ name }) => name));
  return entries
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return SKIPPED.includes(entry.name) || entry.name.startsWith('.') ? [] : filesIn(path);
      return entry.isFile() && SOURCE.test(entry.name) && !isCompiled(entry.name, names) ? [path] : [];
    });
}

function isCompiled(name: string, beside: ReadonlySet<string>): boolean {
  const extension = extname(name);
  const stem = name.slice(0, -extension.length);
  return (SOURCES_OF[extension] ?? []).some((source) => beside.has(stem + source));
}
