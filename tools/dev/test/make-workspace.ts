import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const SETTINGS = 'packages:\n  - packages/*\n  - tools/*\n\npmOnFail: ignore\n';

/** Makes a workspace of these files, and of the few that every workspace has. */
export function makeWorkspace(files: Readonly<Record<string, string | object>> = {}): string {
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  write(workspace, {
    'pnpm-workspace.yaml': SETTINGS,
    'pnpm-lock.yaml': 'lockfileVersion: 9\n',
    'package.json': { name: 'root', scripts: { test: 'everything' } },
    ...files,
  });
  return workspace;
}

/** Writes files into a workspace; what is not text becomes JSON. */
export function write(workspace: string, files: Readonly<Record<string, string | object>>): void {
  for (const [path, content] of Object.entries(files)) {
    const file = join(workspace, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
}
