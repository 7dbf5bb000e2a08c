import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../src/command';

const BEFORE = "import { HttpApi, IApi } from 'aws-cdk-lib/aws-apigatewayv2';\n";

let folder: string;
let output: string[];
const run = (...args: readonly string[]) => runCommand(args, (line) => output.push(line));
const write = (name: string, text = BEFORE) => {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
};
const read = (file: string) => readFileSync(file, 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrate-'));
  output = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('runCommand', () => {
  test('reports the changes of a dry run, and writes nothing', () => {
    const file = write('lib/api.ts');
    write('lib/other.ts', 'export {};\n');
    expect(run(folder)).toBe(0);
    expect(output).toEqual([
      file,
      '  imports from @apigwv2/core-http',
      `  not changed: ${file}:1 IApi: use IApiRef of aws-cdk-lib, which L1s and both libraries implement`,
      '',
      '1 of 2 files to change',
      '',
      'Install: npm i @apigwv2/core-http',
      'This was a dry run: use --write to change the files.',
    ]);
    expect(read(file)).toBe(BEFORE);
  });

  test('changes source files with --write, and no others', () => {
    const changed = write('bin/app.mts');
    const skipped = ['node_modules/a/index.ts', 'cdk.out/a.js', '.git/a.ts', 'lib/api.d.ts', 'README.md'].map((name) =>
      write(name),
    );
    expect(run('--write', folder)).toBe(0);
    expect(read(changed)).toContain("import { HttpApi } from '@apigwv2/core-http';");
    for (const file of skipped) expect(read(file)).toBe(BEFORE);
    expect(output).toContain('1 of 1 files changed');
  });

  test('skips compiled files beside their sources', () => {
    const sources = ['lib/api.ts', 'lib/view.tsx', 'lib/page.mts', 'lib/old.cts', 'lib/only.js'].map((name) =>
      write(name),
    );
    const compiled = ['lib/api.js', 'lib/view.js', 'lib/page.mjs', 'lib/old.cjs', 'lib/api.d.ts', 'lib/page.d.mts'];
    const kept = compiled.map((name) => write(name));
    run('--write', folder);
    for (const file of sources) expect(read(file)).toContain('@apigwv2/core-http');
    for (const file of kept) expect(read(file)).toBe(BEFORE);
    expect(output).toContain('5 of 5 files changed');
  });

  test('changes only the files among its arguments', () => {
    const [one, other] = ['one.ts', 'other.ts'].map((name) => write(name)) as [string, string];
    run('--write', one);
    expect([read(one) === BEFORE, read(other) === BEFORE]).toEqual([false, true]);
  });

  test('lists what a deployment changes once, with all lines, and mentions --keep', () => {
    const lines = ['Books', 'Orders'].map((id) => `new HttpUrlIntegration('${id}', 'https://example.com/${id}');`);
    const file = write(
      'lib/api.ts',
      ["import { HttpUrlIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';", ...lines].join('\n'),
    );
    run(folder);
    expect(output).toContain(
      `  on deployment: ${file}:2,3 HttpUrlIntegration: its integration is replaced; the new one is created first`,
    );
    expect(output.at(-1)).toMatch(/^For a deployed app, use --keep in the same run/);
  });

  test('adds options with --keep, and nothing in a second run', () => {
    const file = write(
      'lib/link.ts',
      "import { VpcLink } from 'aws-cdk-lib/aws-apigatewayv2';\nnew VpcLink(this, 'Link', { vpc });\n",
    );
    run('--write', '--keep', folder);
    const once = read(file);
    expect(once).toContain("new VpcLink(this, 'Link', { vpc, securityGroups: [] });");
    expect(output.some((line) => line.includes('use --keep'))).toBe(false);
    output = [];
    run('--write', '--keep', folder);
    expect(read(file)).toBe(once);
    expect(output).toEqual([
      '0 of 1 files changed',
      '--keep adds options only to definitions whose imports move in the same run.',
    ]);
  });

  test('lists no packages to install when nothing changes', () => {
    write('api.ts', 'export {};\n');
    run(folder);
    expect(output).toEqual(['0 of 1 files to change']);
  });

  test.each([
    ['an unknown option', ['--wirte'], /Unknown option '--wirte'/],
    ['a missing path', ['nowhere'], /no such file or directory.*'nowhere'/],
  ])('prints the usage for %s', (_what, args, message) => {
    expect(run(...args)).toBe(2);
    expect(output.join('\n')).toMatch(message);
    expect(output.join('\n')).toMatch(/usage: npx @apigwv2\/migrate/);
  });

  test('prints the usage for --help', () => {
    expect(run('--help')).toBe(0);
    expect(output.join('\n')).toMatch(/^usage: npx @apigwv2\/migrate \[--write\]/);
  });
});
