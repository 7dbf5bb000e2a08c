import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import generatePackage from '../src/package/generator.cjs';

const ROOT = join(__dirname, '../../..');
const COPIED = [
  ...['biome.json', 'nx.json', 'package.json', 'pnpm-workspace.yaml', 'tsconfig.base.json'],
  ...['packages/contracts/package.json', 'packages/contracts/README.md', 'tools/build', 'tools/check/src'],
  ...['tools/check/data', 'tools/generators/generators.json', 'tools/generators/package.json', 'tools/generators/src'],
];
const LINKED = ['node_modules', 'tools/testing', 'tools/check/node_modules'];
const ADDED = {
  leaf: { description: 'A package with a sibling.', needs: ['contracts'] },
  ground: { description: 'A package without peers.', needs: [], kind: 'plain' },
  tool: { description: 'A package with a binary.', needs: [], kind: 'command' },
};

let workspace: string;

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  for (const path of COPIED) cpSync(join(ROOT, path), join(workspace, path), { recursive: true });
  for (const path of LINKED) symlinkSync(join(ROOT, path), join(workspace, path), 'dir');
  writeFileSync(join(workspace, '.gitignore'), 'dist\n');
  const graph = join(workspace, 'tools/build/graph.json');
  writeFileSync(graph, JSON.stringify({ ...JSON.parse(readFileSync(graph, 'utf8')), ...ADDED }));
});
afterEach(() => rmSync(workspace, { recursive: true }));

function run(folder: string, program: string, ...words: readonly string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...words], {
    cwd: join(workspace, folder),
    env: { ...process.env, NX_DAEMON: 'false', NX_WORKSPACE_ROOT_PATH: workspace },
    encoding: 'utf8',
  });
  return { code: status, output: `${stdout}${stderr}` };
}

const read = (path: string) => readFileSync(join(workspace, path), 'utf8');

describe('nx g @apigwv2/generators:package', () => {
  test.each(['leaf', 'ground', 'tool'])(
    'generates a %s that compiles and passes its test, lint and the check of manifests',
    (name) => {
      const folder = `packages/${name}`;
      expect(run('.', 'nx/dist/bin/nx.js', 'g', '@apigwv2/generators:package', name)).toMatchObject({ code: 0 });
      expect(run(folder, 'typescript-native/bin/tsc', '-p', 'tsconfig.json')).toEqual({ code: 0, output: '' });
      expect(run(folder, 'jest/bin/jest.js')).toMatchObject({ code: 0, output: expect.stringContaining('1 passed') });
      expect(run('.', '@biomejs/biome/bin/biome', 'lint', '--error-on-warnings', folder)).toMatchObject({ code: 0 });
      expect(run('.', 'tsx/dist/cli.mjs', 'tools/check/src/main.ts', 'manifest')).toMatchObject({ code: 0 });
    },
    120_000,
  );
});

/** A tree that writes to the workspace at once. */
const tree = {
  exists: (path: string) => existsSync(join(workspace, path)),
  read: (path: string) => read(path),
  write: (path: string, content: string) => {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), content);
  },
};

describe('generatePackage', () => {
  test('makes siblings dependencies, and has the peers and the CDK of the workspace', () => {
    generatePackage(tree, { name: 'leaf' });
    const { peerDependencies, devDependencies } = JSON.parse(read('packages/contracts/package.json'));
    expect(JSON.parse(read('packages/leaf/package.json'))).toMatchObject({
      dependencies: { '@apigwv2/contracts': 'workspace:^' },
      peerDependencies,
      devDependencies,
    });
    expect(Object.keys(peerDependencies)).toEqual(['aws-cdk-lib', 'constructs']);
  });

  test('gives a command a binary, and no peers or dependencies', () => {
    generatePackage(tree, { name: 'tool' });
    const manifest = JSON.parse(read('packages/tool/package.json'));
    expect(manifest.bin).toEqual({ 'apigwv2-tool': './dist/main.js' });
    expect(manifest).not.toHaveProperty('peerDependencies');
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest.devDependencies).toEqual({ '@apigwv2/testing': 'workspace:*' });
    expect(read('packages/tool/src/main.ts')).toContain('#!/usr/bin/env node');
    expect(read('packages/tool/tsup.config.ts')).toContain("main: 'src/main.ts'");
  });

  test('writes the description of the graph, and the files of a build and its report', () => {
    generatePackage(tree, { name: 'leaf' });
    expect(JSON.parse(read('packages/leaf/package.json')).description).toBe('A package with a sibling.');
    expect(read('packages/leaf/README.md')).toContain('A package with a sibling.');
    for (const file of ['tsconfig.build.json', 'tsup.config.ts', 'api-extractor.json', 'etc/leaf.api.md'])
      expect(tree.exists(`packages/leaf/${file}`)).toBe(true);
  });

  test.each(['branch', 'toString', '../leaf', ''])("rejects '%s', which the graph does not list", (name) => {
    expect(() => generatePackage(tree, { name })).toThrow(`leaf, ground, tool, got '${name}'`);
  });

  test('rejects a package that exists, and keeps it', () => {
    const before = read('packages/contracts/package.json');
    expect(() => generatePackage(tree, { name: 'contracts' })).toThrow('must not exist yet');
    expect(read('packages/contracts/package.json')).toBe(before);
  });
});
