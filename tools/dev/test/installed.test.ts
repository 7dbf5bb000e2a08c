import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, isInstalled, markOf } from '../src/installed.mjs';
import { makeWorkspace, write } from './make-workspace';

function installedWorkspace(): string {
  const workspace = makeWorkspace({
    'packages/a/package.json': { name: 'a', devDependencies: { '@scope/tool': '1.0.0' } },
    'packages/a/node_modules/@scope/tool/package.json': {},
    'node_modules/.modules.yaml': '',
  });
  write(workspace, { 'node_modules/.installed': fingerprint(workspace) });
  return workspace;
}

describe('isInstalled', () => {
  test('a workspace that nothing changed is installed', () => {
    expect(isInstalled(installedWorkspace())).toBe(true);
  });

  test.each([
    ['the lock file', 'pnpm-lock.yaml'],
    ['the settings', 'pnpm-workspace.yaml'],
    ['a setting of the registry client', '.npmrc'],
    ['the root manifest', 'package.json'],
    ['the manifest of a project', 'packages/a/package.json'],
    ['a new project', 'packages/b/package.json'],
  ])('%s that changed asks for an install', (_what, file) => {
    const workspace = installedWorkspace();

    write(workspace, { [file]: file.endsWith('.yaml') ? 'packages:\n  - packages/*\n' : '{}' });

    expect(isInstalled(workspace)).toBe(false);
  });

  test.each([
    ['a fresh clone', 'node_modules'],
    ['an install that was cut short', 'node_modules/.installed'],
    ['a dependency that was removed by hand', 'packages/a/node_modules/@scope/tool'],
  ])('%s asks for an install', (_what, removed) => {
    const workspace = installedWorkspace();

    rmSync(join(workspace, removed), { recursive: true });

    expect(isInstalled(workspace)).toBe(false);
  });

  test('what was installed is remembered where git does not look', () => {
    expect(markOf('/workspace')).toBe(join('/workspace', 'node_modules', '.installed'));
  });
});
