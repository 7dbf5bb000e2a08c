import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from './finding';
import { tarballFindings } from './tarball';
import { readTarball } from './tarball-archive';

const BINARIES = join(__dirname, '../node_modules/.bin');

/** Judges tarballs by what others know of them: how Node.js and TypeScript will resolve them. */
const JUDGES: readonly (readonly string[])[] = [
  ['publint', '--strict'],
  ['attw', '--no-emoji', '--no-color', '--format', 'ascii'],
];

/** Packs the package in a folder as it would be published, and judges the result. */
export function packedPackageFindings(folder: string): readonly Finding[] {
  const temporary = mkdtempSync(join(tmpdir(), 'pack-'));
  try {
    const output = run(folder, pnpm(folder), ['pack', '--pack-destination', temporary]);
    const [file] = readdirSync(temporary);
    if (file === undefined) {
      const fix = 'repair what it says; `npm start` installs pnpm where there is none';
      return [{ where: folder, must: 'pnpm packs the package', found: output.text, fix }];
    }
    const tarball = join(temporary, file);
    return [
      ...tarballFindings(readTarball(tarball)),
      ...JUDGES.flatMap(([name = '', ...flags]) => {
        const { passed, text } = run(folder, join(BINARIES, name), [tarball, ...flags]);
        if (passed) return [];
        return [{ where: folder, must: `${name} has no objection`, found: text, fix: 'do as it says' }];
      }),
    ];
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

/** The pnpm that the workspace brought along, where it had to; otherwise that of the developer. */
function pnpm(folder: string): string {
  const own = join(folder, '../../.toolchain/pnpm/node_modules/.bin/pnpm');
  return existsSync(own) ? own : 'pnpm';
}

function run(cwd: string, command: string, words: readonly string[]): { passed: boolean; text: string } {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    cwd,
    shell,
    encoding: 'utf8',
  });
  return { passed: status === 0, text: error?.message ?? `${stdout}${stderr}` };
}
