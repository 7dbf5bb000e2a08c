import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FindingError } from './finding-error';

/** Lists the files that are, or are about to be, committed: by path, without what git ignores. */
export function listWorkspaceFiles(root: string): readonly string[] {
  const output = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  const files = output.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
  if (files.length === 0) {
    throw new FindingError({
      where: '.',
      must: 'the workspace has files',
      found: 'git lists none',
      fix: 'run the check at the root of the repository',
    });
  }
  return files.sort();
}
