import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePackage } from '../src/make-package';

const GRAPH = {
  ground: { description: 'What all share.', needs: [] },
  leaf: { description: 'Who needs the ground.', needs: ['ground'] },
  tool: { description: 'What is run.', needs: [], kind: 'command' },
};

function makeWorkspace(): string {
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  mkdirSync(join(workspace, 'tools/build'), { recursive: true });
  writeFileSync(join(workspace, 'tools/build/graph.json'), JSON.stringify(GRAPH));
  const devDependencies = { 'aws-cdk-lib': '2.300.0', constructs: '10.9.0' };
  writeFileSync(join(workspace, 'package.json'), JSON.stringify({ devDependencies }));
  return workspace;
}

const readManifest = (workspace: string, name: string) =>
  JSON.parse(readFileSync(join(workspace, 'packages', name, 'package.json'), 'utf8'));

describe('makePackage', () => {
  test('a package has the files that all packages have', () => {
    const workspace = makeWorkspace();

    expect(makePackage(workspace, 'leaf')).toBe(join('packages', 'leaf'));

    const missing = [
      'README.md',
      'package.json',
      'tsconfig.json',
      'tsconfig.build.json',
      'tsup.config.ts',
      'jest.config.cjs',
      'api-extractor.json',
      'etc/leaf.api.md',
      'src/index.ts',
    ].filter((file) => !existsSync(join(workspace, 'packages/leaf', file)));
    expect(missing).toEqual([]);
  });

  test('siblings are dependencies, and the CDK is the only peer', () => {
    const workspace = makeWorkspace();

    makePackage(workspace, 'leaf');

    const manifest = readManifest(workspace, 'leaf');
    expect(manifest.dependencies).toEqual({ '@apigwv2/ground': 'workspace:^' });
    expect(Object.keys(manifest.peerDependencies)).toEqual(['aws-cdk-lib', 'constructs']);
  });

  test('a command has a binary and no peers', () => {
    const workspace = makeWorkspace();

    makePackage(workspace, 'tool');

    const manifest = readManifest(workspace, 'tool');
    expect(manifest.bin).toEqual({ 'apigwv2-tool': './dist/main.js' });
    expect(manifest).not.toHaveProperty('peerDependencies');
    expect(manifest.devDependencies).toEqual({ '@apigwv2/testing': 'workspace:*' });
    for (const [file, content] of [
      ['src/main.ts', '#!/usr/bin/env node'],
      ['tsup.config.ts', "main: 'src/main.ts'"],
    ] as const) {
      expect(readFileSync(join(workspace, 'packages/tool', file), 'utf8')).toContain(content);
    }
  });

  test('a package that needs no sibling has no dependencies', () => {
    const workspace = makeWorkspace();

    makePackage(workspace, 'ground');

    expect(readManifest(workspace, 'ground')).not.toHaveProperty('dependencies');
  });

  test('a package develops against the CDK of the workspace', () => {
    const workspace = makeWorkspace();

    makePackage(workspace, 'leaf');

    expect(readManifest(workspace, 'leaf').devDependencies).toMatchObject({
      'aws-cdk-lib': '2.300.0',
      constructs: '10.9.0',
    });
  });

  test('the description of the graph is the one of the package', () => {
    const workspace = makeWorkspace();

    makePackage(workspace, 'leaf');

    expect(readManifest(workspace, 'leaf').description).toBe('Who needs the ground.');
    expect(readFileSync(join(workspace, 'packages/leaf/README.md'), 'utf8')).toContain('Who needs the ground.');
  });

  test.each(['branch', 'toString', '../leaf', ''])("fails when the graph does not know '%s'", (name) => {
    const workspace = makeWorkspace();

    expect(() => makePackage(workspace, name)).toThrow(`(ground, leaf, tool), got '${name}'`);
    expect(existsSync(join(workspace, 'packages'))).toBe(false);
  });

  test('fails when the folder exists, and leaves it as it is', () => {
    const workspace = makeWorkspace();
    mkdirSync(join(workspace, 'packages/leaf'), { recursive: true });

    expect(() => makePackage(workspace, 'leaf')).toThrow('must not exist yet');
    expect(existsSync(join(workspace, 'packages/leaf/package.json'))).toBe(false);
  });
});
