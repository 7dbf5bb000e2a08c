import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './check';

const LOCK_FILE = 'pnpm-lock.yaml';

/** The lock file names no host: the address of a tarball binds every install to one registry. */
export const lockFile: Check = {
  name: 'lock-file',
  run(root) {
    const lines = readFileSync(join(root, LOCK_FILE), 'utf8').split('\n');
    return {
      findings: lines.flatMap((line, index) =>
        /\bhttps?:\/\//.test(line)
          ? [
              {
                where: `${LOCK_FILE}:${index + 1}`,
                must: 'the lock file names no host',
                found: line.trim(),
                fix: 'lock again without addresses of tarballs in the settings of pnpm',
              },
            ]
          : [],
      ),
      summary: `${lines.length} lines`,
    };
  },
};
