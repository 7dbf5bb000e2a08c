import { manifest } from '../src/manifest';
import { goodManifest, goodWorkspace, judge } from './workspace-fixture';

const PATH = 'packages/metrics/package.json';
const GOOD = goodManifest('metrics', { '@apigwv2/contracts': 'workspace:^' }) as Record<string, object>;

describe('manifest', () => {
  test('accepts packages of one shape', async () => {
    expect(await judge(manifest, goodWorkspace())).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['another name', { ...GOOD, name: '@apigwv2/other' }, 'name is "@apigwv2/metrics" | "@apigwv2/other"'],
    ['a version that is not semantic', { ...GOOD, version: '1.0' }, 'the version is a semantic one | 1.0'],
    ['another description', { ...GOOD, description: 'Numbers' }, 'description is "The numbers." | "Numbers"'],
    ['a script of its own', { ...GOOD, scripts: { ...GOOD['scripts'], lint: 'x' } }, 'scripts.lint is absent | "x"'],
    ['another script', { ...GOOD, scripts: { ...GOOD['scripts'], test: 'mocha' } }, 'scripts.test is "jest" | "mocha"'],
    ['other exports', { ...GOOD, exports: {} }, 'exports.. is {"types"'],
    ['other files', { ...GOOD, files: ['dist', 'src'] }, 'files is ["CHANGELOG.md","dist","docs"] | ["dist","src"]'],
    ['a binary of a library', { ...GOOD, bin: { metrics: './dist/main.js' } }, 'bin is absent | {"metrics"'],
  ])('rejects %s', async (_, content, finding) => {
    const findings = await judge(manifest, { ...goodWorkspace(), [PATH]: content });
    expect(findings).toContainEqual(expect.stringContaining(finding));
  });

  test('accepts a binary of a command', async () => {
    const good = goodWorkspace();
    const graph = good['tools/build/graph.json'] as { metrics: object };
    const files = {
      ...good,
      'tools/build/graph.json': { ...graph, metrics: { ...graph.metrics, kind: 'command' } },
      [PATH]: { ...GOOD, bin: { metrics: './dist/main.js' } },
    };
    expect(await judge(manifest, files)).toEqual([]);
  });

  test('requires the exports and the folder of an entry that the graph names', async () => {
    const good = goodWorkspace();
    const graph = good['tools/build/graph.json'] as { metrics: object };
    const withEntry = { ...graph, metrics: { ...graph.metrics, entries: { kernel: [] } } };
    const entry = { './kernel': { types: './dist/kernel.d.ts', default: './dist/kernel.js' } };
    const manifestOf = {
      ...GOOD,
      exports: { ...GOOD['exports'], ...entry },
      files: ['CHANGELOG.md', 'dist', 'docs', 'kernel'],
    };
    const files = { ...good, 'tools/build/graph.json': withEntry };
    expect(await judge(manifest, { ...files, [PATH]: manifestOf })).toEqual([]);
    expect(await judge(manifest, files)).toEqual([
      expect.stringContaining('exports../kernel is {"types":"./dist/kernel.d.ts"'),
      expect.stringContaining('files is ["CHANGELOG.md","dist","docs","kernel"] | ["CHANGELOG.md","dist","docs"]'),
    ]);
  });

  test('rejects a package without README.md', async () => {
    expect(await judge(manifest, { ...goodWorkspace(), 'packages/metrics/README.md': undefined })).toEqual([
      'packages/metrics/README.md | a package has a README.md | no such file',
    ]);
  });

  test('rejects a package that the graph does not have', async () => {
    const files = { ...goodWorkspace(), 'tools/build/graph.json': { contracts: { description: 'The words.' } } };
    expect(await judge(manifest, files)).toContainEqual(
      expect.stringContaining('packages/metrics/package.json | description is absent | "The numbers."'),
    );
  });
});
