import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = /(?<!\.d)\.[cm]?[jt]sx?$/;
const SKIPPED: readonly string[] = ['node_modules', 'cdk.out', 'dist', 'coverage'];

/** Returns the files among paths, and the source files in the folders among them. */
export function findFiles(paths: readonly string[]): readonly string[] {
  return paths.flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return SKIPPED.includes(entry.name) || entry.name.startsWith('.') ? [] : filesIn(path);
      return entry.isFile() && SOURCE.test(entry.name) ? [path] : [];
    });
}
