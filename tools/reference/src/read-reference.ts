import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Reflection } from './reflection';

const PROJECT = join(__dirname, '..');

/**
 * Reads the reference of all packages from their sources with typedoc. A member without documentation has that of the
 * interface or class that it implements.
 *
 * @throws if typedoc has a warning, such as a link to a name that does not exist
 */
export function readReference(): Reflection {
  const folder = mkdtempSync(join(tmpdir(), 'reference-'));
  try {
    const file = join(folder, 'reference.json');
    // The manifest of typedoc does not export the binary.
    const binary = join(dirname(createRequire(__filename).resolve('typedoc/package.json')), 'bin/typedoc');
    const run = spawnSync(process.execPath, [binary, '--json', file], { cwd: PROJECT, encoding: 'utf8' });
    if (run.status !== 0)
      throw new Error(`typedoc must read the packages, got ${run.status}:\n${run.stdout}${run.stderr}`);
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
