import type { Finding } from './finding';

const ENTRIES: readonly string[] = [
  'packages',
  'tools',
  'nx.json',
  'package.json',
  'pnpm-workspace.yaml',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
  '.changeset',
  'README.md',
  'CONTRIBUTING.md',
  'LICENSE',
  '.ci',
  'SECURITY.md',
  '.devcontainer',
  '.editorconfig',
  '.github',
  '.node-version',
  '.vscode',
  '.biome.json',
  '.gitignore',
  '.npmrc',
];

/** Finds what lies at the top of the repository without a place there. */
export function topLevel(files: readonly string[]): readonly Finding[] {
  const entries = new Set(files.map((file) => file.split('/')[0] ?? ''));
  return [...entries]
    .filter((entry) => !ENTRIES.includes(entry))
    .map((entry) => ({
      where: entry,
      must: `the top of the repository holds only ${ENTRIES.join(', ')}`,
      found: 'something else',
      fix: 'move it into tools, or give it a place here in tools/check/src/top-level.ts',
    }));
}
