import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workspace } from '../src/code-block';

const PACKAGE = 'packages/integrations';
const GUIDE = readFileSync(join(workspace, 'CONTRIBUTING.md'), 'utf8').replaceAll(/^ {3}/gm, '');
const FILES = [...GUIDE.matchAll(/^```ts title="(.*)"\n([\s\S]*?)^```$/gm)].map(([, path = '', code = '']) => ({
  path,
  code,
}));

let folder: string;

/** Writes a file of a copy of the package, whose relative imports and dependencies are those of the package. */
function write(path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function run(program: string, ...words: readonly string[]): { code: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(workspace, 'node_modules', program), ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, output: `${stdout}${stderr}` };
}

beforeAll(() => {
  // Inside the workspace, where Node.js finds the modules that tests import.
  const parent = join(__dirname, '../.test');
  mkdirSync(parent, { recursive: true });
  folder = mkdtempSync(join(parent, 'integrations-'));
  for (const part of ['src', 'test']) cpSync(join(workspace, PACKAGE, part), join(folder, part), { recursive: true });
  symlinkSync(join(workspace, PACKAGE, 'node_modules'), join(folder, 'node_modules'), 'dir');
  write('tsconfig.json', JSON.stringify({ extends: join(workspace, 'tools/build/tsconfig.json') }));
  const preset = JSON.stringify(join(workspace, 'tools/build/jest/preset.cjs'));
  write('jest.config.cjs', `module.exports = { ...require(${preset}), reporters: ['default'] };\n`);
});

describe('the integration of CONTRIBUTING.md', () => {
  test('compiles and passes its test in the folders of its protocol, without a change of another package', () => {
    expect(FILES.map(({ path }) => dirname(path))).toEqual([`${PACKAGE}/test/http`, `${PACKAGE}/src/http`]);
    for (const { path, code } of FILES) write(path.replace(`${PACKAGE}/`, ''), code);
    const exported =
      "export { HttpBookshopIntegration, type HttpBookshopIntegrationProps } from './http/bookshop-integration';";
    appendFileSync(join(folder, 'src/index.ts'), `${exported}\n`);
    expect(run('typescript-native/bin/tsc', '-p', folder)).toEqual({ code: 0, output: '' });
    const tests = run('jest/bin/jest.js', 'test/http/bookshop-integration.test.ts');
    expect(tests).toMatchObject({ code: 0, output: expect.stringMatching(/2 passed/) });
  }, 120_000);
});
