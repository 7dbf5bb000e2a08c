import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../src/command';

const BEFORE = "import { HttpApi, IApi } from 'aws-cdk-lib/aws-apigatewayv2';\n";

let folder: string;
let said: string[];
const run = (...args: readonly string[]) => runCommand(args, (line) => said.push(line));
const write = (name: string, text = BEFORE) => {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
  return file;
};
const read = (file: string) => readFileSync(file, 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrate-'));
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

test('it says what it would do, and writes nothing', () => {
  const file = write('lib/api.ts');
  write('lib/other.ts', 'export {};\n');
  expect(run(folder)).toBe(0);
  expect(said).toEqual([
    file,
    '  imports from @apigwv2/core-http',
    `  not touched: ${file}:1 IApi: ask for IApiRef of aws-cdk-lib, which L1s and both libraries are`,
    '',
    '1 of 2 files to change',
    '',
    'Install: npm i @apigwv2/core-http',
    'Nothing is written yet: say --write.',
  ]);
  expect(read(file)).toBe(BEFORE);
});

test('it writes what it is told to write, and nothing else', () => {
  const changed = write('bin/app.mts');
  const strangers = ['node_modules/a/index.ts', 'cdk.out/a.js', '.git/a.ts', 'lib/api.d.ts', 'README.md'].map((name) =>
    write(name),
  );
  expect(run('--write', folder)).toBe(0);
  expect(read(changed)).toContain("import { HttpApi } from '@apigwv2/core-http';");
  for (const file of strangers) expect(read(file)).toBe(BEFORE);
  expect(said).toContain('1 of 1 files changed');
});

test('a file is named by itself', () => {
  const [one, other] = ['one.ts', 'other.ts'].map((name) => write(name)) as [string, string];
  run('--write', one);
  expect([read(one) === BEFORE, read(other) === BEFORE]).toEqual([false, true]);
});

test('nothing to do needs no installing', () => {
  write('api.ts', 'export {};\n');
  run(folder);
  expect(said).toEqual(['0 of 1 files to change']);
});

test.each([
  ['an option that it does not know', ['--wirte'], /Unknown option '--wirte'/],
  ['a path that is not there', ['nowhere'], /no such file or directory.*'nowhere'/],
])('%s is answered with how it is called', (_what, args, message) => {
  expect(run(...args)).toBe(2);
  expect(said.join('\n')).toMatch(message);
  expect(said.join('\n')).toMatch(/usage: npx @apigwv2\/migrate/);
});

test('it says how it is called', () => {
  expect(run('--help')).toBe(0);
  expect(said.join('\n')).toMatch(/^usage: npx @apigwv2\/migrate \[--write\]/);
});
