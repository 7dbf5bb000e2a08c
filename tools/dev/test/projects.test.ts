import { join } from 'node:path';
import { readProjects } from '../src/projects.mjs';
import { makeWorkspace } from './make-workspace';

describe('readProjects', () => {
  test('the root and every folder with a manifest is a project', () => {
    const workspace = makeWorkspace({
      'packages/b/package.json': { name: 'b' },
      'packages/a/package.json': { name: 'a' },
      'tools/build/tsup.ts': '',
    });

    expect(readProjects(workspace).map(({ folder }) => folder)).toEqual(['', 'packages/a', 'packages/b']);
  });

  test('this workspace has its own tools as projects', () => {
    const names = readProjects(join(__dirname, '../../..')).map(({ manifest }) => manifest.name);

    expect(names).toEqual(expect.arrayContaining(['@apigwv2/contracts', '@apigwv2/dev']));
  });

  test('fails when a pattern is not a folder and a star', () => {
    const workspace = makeWorkspace({ 'pnpm-workspace.yaml': 'packages:\n  - packages/**\n' });

    expect(() => readProjects(workspace)).toThrow("got 'packages/**'");
  });
});
