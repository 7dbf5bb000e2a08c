import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Reflection } from './reflection';

const HERE = join(__dirname, '..');

/**
 * The reference of all packages, as typedoc reads it out of their sources: what a member says of itself, or what it
 * takes over from the interface or class that it implements.
 */
export function readReference(): Reflection {
  const folder = mkdtempSync(join(tmpdir(), 'reference-'));
  try {
    const file = join(folder, 'reference.json');
    // Its manifest exports no binary.
    const binary = join(dirname(createRequire(__filename).resolve('typedoc/package.json')), 'bin', 'typedoc');
    const { status, stdout, stderr } = spawnSync(process.execPath, [binary, '--json', file], {
      cwd: HERE,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`typedoc must read the packages, and ended with ${status}:\n${stdout}${stderr}`);
    return JSON.parse(readFileSync(file, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
