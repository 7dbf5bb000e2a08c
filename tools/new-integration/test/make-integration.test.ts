import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileName, makeIntegration } from '../src/make-integration';

const WORKSPACE = join(__dirname, '../../..');
const PACKAGE = join(WORKSPACE, 'packages/integrations');

let folder: string;

/** The package as somebody finds it who is about to add to it. */
beforeEach(() => {
  // Within the workspace, where the tools that tests import are found.
  const parent = join(__dirname, '../.test');
  mkdirSync(parent, { recursive: true });
  folder = mkdtempSync(join(parent, 'integrations-'));
  for (const part of ['src', 'test']) cpSync(join(PACKAGE, part), join(folder, part), { recursive: true });
  symlinkSync(join(PACKAGE, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const include = ['src', 'test'].map((part) => join(folder, part));
  const settings = { extends: join(WORKSPACE, 'tools/build/tsconfig.json'), include };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  const preset = JSON.stringify(join(WORKSPACE, 'tools/build/jest/preset.cjs'));
  writeFileSync(
    join(folder, 'jest.config.cjs'),
    `module.exports = { ...require(${preset}), reporters: ['default'] };\n`,
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

const node = (...words: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
};
const bin = (path: string) => join(WORKSPACE, 'node_modules', path);

test.each(['HttpBookshop', 'WebSocketBookshop'])(
  '%s compiles, passes its test and is exported as it stands',
  (name) => {
    const files = makeIntegration(folder, name);
    const source = readFileSync(join(folder, files[0] as string), 'utf8');
    expect(source).toContain(`export class ${name}Integration extends `);
    expect(source).toContain(`'@apigwv2/integrations.${name}Integration'`);
    expect(node(bin('typescript-native/bin/tsc'), '-p', folder)).toEqual({ status: 0, said: '' });
    const run = node(bin('jest/bin/jest.js'), files[1] as string);
    expect(run).toMatchObject({ status: 0, said: expect.stringMatching(/2 passed/) });
  },
  120_000,
);

test('a name that is taken is refused, and nothing is written', () => {
  const before = readFileSync(join(folder, 'src/index.ts'), 'utf8');
  expect(() => makeIntegration(folder, 'HttpUrlIntegration')).toThrow(/must not exist yet, got 'HttpUrlIntegration'/);
  expect(readFileSync(join(folder, 'src/index.ts'), 'utf8')).toBe(before);
});

test.each(['Bookshop', 'http-bookshop', 'HTTPBookshop', 'Http', 'Http../x'])(
  '%s is no name of an integration',
  (name) => {
    expect(() => makeIntegration(folder, name)).toThrow(/must be called Http or WebSocket and what it calls/);
  },
);

test.each([
  ['HttpBookshopIntegration', 'bookshop-integration'],
  ['WebSocketDynamoDbIntegration', 'dynamo-db-integration'],
])('%s lives in %s', (name, file) => {
  expect(fileName(name)).toBe(file);
});
