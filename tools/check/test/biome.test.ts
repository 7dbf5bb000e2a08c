import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Files, makeWorkspace } from './workspace-fixture';

const WORKSPACE = join(__dirname, '../../..');

function rules(files: Files): readonly string[] {
  const configuration = { 'biome.json': readFileSync(join(WORKSPACE, 'biome.json'), 'utf8'), '.gitignore': '' };
  const root = makeWorkspace({ ...configuration, ...files });
  const program = join(WORKSPACE, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout, stderr } = spawnSync(process.execPath, [program, 'lint', '--colors=off'], {
    cwd: root,
    encoding: 'utf8',
  });
  return [...`${stdout}${stderr}`.matchAll(/ lint\/\w+\/(\w+) /g)].map(([, rule = '']) => rule);
}

const lines = (count: number): string => "console.log('a');\n".repeat(count);

describe('biome.json', () => {
  test.each<[string, Files]>([
    ['a long test', { 'packages/metrics/test/long.test.ts': lines(201) }],
    ['a source of 200 lines', { 'packages/metrics/src/long.ts': lines(200) }],
    ['a submodule of aws-cdk-lib', { 'packages/metrics/src/a.ts': "import 'aws-cdk-lib/core';\n" }],
    ['types.test-d.ts', { 'packages/metrics/test/types.test-d.ts': 'export {};\n' }],
  ])('accepts %s', (_, files) => {
    expect(rules(files)).toEqual([]);
  });

  test.each<[string, string, Files]>([
    ['useFilenamingConvention', 'a name in camel case', { 'packages/metrics/src/httpApi.ts': 'export {};\n' }],
    ['noReExportAll', 'a star in an index', { 'packages/metrics/src/index.ts': "export * from './word';\n" }],
    ['noExcessiveLinesPerFile', 'a source of 201 lines', { 'packages/metrics/src/long.ts': lines(201) }],
    [
      'noRestrictedImports',
      'the root of aws-cdk-lib',
      { 'packages/metrics/src/a.ts': "import type { Stack } from 'aws-cdk-lib';\nexport type S = Stack;\n" },
    ],
  ])('%s rejects %s', (rule, _, files) => {
    expect(rules(files)).toEqual([rule]);
  });
});
