import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Unread } from '../model/world';
import { isTemplate, parseTemplate } from './parse-template';
import { isAssembly, type Reading, readAssembly } from './read-assembly';
import { ReadError, unreadOf } from './read-error';
import { readText } from './read-file';
import type { ParsedTemplate } from './read-template';
import { readWithNested } from './read-with-nested';

const SKIPPED = /^(?:\.|node_modules$)/;
const TEMPLATE_FILE = /\.(?:json|ya?ml|template)$/;

/** Called with the number of files that were read, and with that of all. */
export type Progress = (read: number, total: number) => void;

/**
 * Reads the templates in a folder and the folders in it, apart from hidden ones and `node_modules`. A file that is not a
 * template is skipped; one that looks like a template and does not parse is noted, and so is an unreadable folder.
 */
export function readFolder(folder: string, progress: Progress = () => undefined): Reading {
  const sources = new Map<string, Reading['sources'][number]>();
  const unread = new Map<string, Unread>();
  // A template and its parent note the same problem.
  const note = (one: Unread): void => void unread.set(`${one.file} ${one.reason}`, one);
  const add = (reading: Reading): void => {
    for (const source of reading.sources) if (!sources.has(source.file)) sources.set(source.file, source);
    reading.unread.forEach(note);
  };
  const found = find(folder, '', note);
  found.forEach(({ path, assembly }, index) => {
    progress(index, found.length);
    try {
      const template = assembly ? undefined : templateIn(folder, path);
      if (assembly) add(readAssembly(join(folder, path), path));
      else if (template !== undefined) add(readWithNested(folder, path, { shown: '' }, template));
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      note(unreadOf(error));
    }
  });
  progress(found.length, found.length);
  return { sources: [...sources.values()], unread: [...unread.values()] };
}

/** Returns the template in a file; undefined for a file that is not a template. */
function templateIn(folder: string, path: string): ParsedTemplate | undefined {
  const text = readText(join(folder, path), path);
  // Parsing each JSON file of a large repository takes seconds.
  if (!/Resources/.test(text) || !/AWS::/.test(text)) return undefined;
  const raw = parseTemplate(path, text);
  return isTemplate(raw) ? { text, raw } : undefined;
}

interface Found {
  readonly path: string;
  readonly assembly: boolean;
}

/** Finds templates and cloud assemblies. Symbolic links are not followed, so that a loop of them ends. */
function find(folder: string, inside: string, note: (unread: Unread) => void): readonly Found[] {
  return entriesOf(folder, inside, note).flatMap((entry) => {
    const path = join(inside, entry.name);
    if (SKIPPED.test(entry.name)) return [];
    if (entry.isFile()) return TEMPLATE_FILE.test(entry.name) ? [{ path, assembly: false }] : [];
    if (!entry.isDirectory()) return [];
    return isAssembly(join(folder, path)) ? [{ path, assembly: true }] : find(folder, path, note);
  });
}

function entriesOf(folder: string, inside: string, note: (unread: Unread) => void): readonly Dirent[] {
  try {
    const entries = readdirSync(join(folder, inside), { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    note({
      file: inside === '' ? folder : inside,
      reason: `the folder must be readable, got ${(error as NodeJS.ErrnoException).code}`,
    });
    return [];
  }
}
