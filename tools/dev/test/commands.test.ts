import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../src/commands.mjs';
import { start } from '../src/start.mjs';
import { test as testEverything } from '../src/test.mjs';
import { makeWorkspace } from './make-workspace';

let told: string;

beforeEach(() => {
  told = '';
  jest.spyOn(console, 'error').mockImplementation((line: string) => {
    told += line;
  });
});

describe('runCommand', () => {
  test.each(['', 'unknown', 'toString'])("there is no command '%s'", (name) => {
    const workspace = makeWorkspace();

    expect(runCommand(workspace, [name])).toBe(2);
    expect(told).toMatch(/there is no command .*, only: pnpm, install, start, test/);
    expect(existsSync(join(workspace, '.toolchain'))).toBe(false);
  });
});

describe('start', () => {
  test('an example that is not there is answered with those that are', () => {
    const workspace = makeWorkspace({
      'pnpm-workspace.yaml': 'packages:\n  - tools/examples/*\n',
      'tools/examples/bookstore/package.json': { name: 'bookstore' },
    });

    expect(start(workspace, ['library'])).toBe(2);
    expect(told).toBe("there is no example 'library', only: bookstore");
  });
});

describe('test', () => {
  test('arguments are refused rather than overlooked', () => {
    expect(testEverything(makeWorkspace(), ['contracts'])).toBe(2);
    expect(told).toContain('npm test takes no arguments');
  });
});
