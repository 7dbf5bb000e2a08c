import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isTemplate, parseTemplate } from './parse-template';
import { isAssembly, type Reading, readAssembly } from './read-assembly';
import { ReadError } from './read-error';
import { readText } from './read-file';
import { readWithNested } from './read-with-nested';

const SKIPPED = /^(?:\.|node_modules$)/;
const TEMPLATE_FILE = /\.(?:json|ya?ml|template)$/;

/** Called with the number of files that were read, and with that of all. */
export type Progress = (read: number, total: number) => void;

/**
 * Reads the templates in a folder and the folders in it, apart from hidden ones and `node_modules`. A file that is not a
 * template is skipped; one that looks like a template and does not parse is noted.
 */
export function readFolder(folder: string, progress: Progress = () => undefined): Reading {
  const found = find(folder, '');
  const sources = new Map<string, Reading['sources'][number]>();
  const unread: Reading['unread'][number][] = [];
  const add = (reading: Reading): void => {
    for (const source of reading.sources) if (!sources.has(source.file)) sources.set(source.file, source);
    unread.push(...reading.unread);
  };
  found.forEach(({ path, assembly }, index) => {
    progress(index, found.length);
    try {
      if (assembly) add(readAssembly(join(folder, path), path));
      else if (isTemplateFile(folder, path)) add(readWithNested(folder, path, { shown: '' }));
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      const at = [error.line, error.column].filter((part) => part !== undefined);
      unread.push({ file: [error.file, ...at].join(':'), reason: error.reason });
    }
  });
  progress(found.length, found.length);
  return { sources: [...sources.values()], unread };
}

function isTemplateFile(folder: string, path: string): boolean {
  const text = readText(join(folder, path), path);
  // Parsing each JSON file of a large repository takes seconds.
  return /Resources/.test(text) && /AWS::/.test(text) && isTemplate(parseTemplate(path, text));
}

function find(folder: string, inside: string): readonly { readonly path: string; readonly assembly: boolean }[] {
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(inside, entry.name);
      if (SKIPPED.test(entry.name)) return [];
      if (entry.isFile()) return TEMPLATE_FILE.test(entry.name) ? [{ path, assembly: false }] : [];
      if (!entry.isDirectory()) return [];
      return isAssembly(join(folder, path)) ? [{ path, assembly: true }] : find(folder, path);
    });
}
