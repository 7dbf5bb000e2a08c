import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { steps } from '../src/steps.mjs';

describe('steps', () => {
  test.each(['', 'unknown', 'toString'])("rejects the command '%s'", (command) => {
    expect(steps(command, [], [])).toMatch(/^the command must be one of install, start, test, .*, got '.*'$/);
  });

  test('rejects an unknown example and names the examples', () => {
    expect(steps('start', ['library'], ['bookstore', 'chat'])).toBe(
      "the example must be one of bookstore, chat, got 'library'",
    );
  });

  test('rejects arguments of npm test', () => {
    expect(steps('test', ['contracts'], [])).toContain('npm test must have no arguments');
  });

  test('builds the packages quietly before it runs an example', () => {
    expect(steps('start', ['chat', '--json'], ['chat'])).toEqual([
      { line: ['nx', 'run-many', '-t', 'build'], quiet: true },
      { line: ['pnpm', '--silent', '--dir', 'tools/examples/chat', 'run', 'start', '--json'] },
    ]);
  });

  test('has a command for every script of the workspace', () => {
    const { scripts } = JSON.parse(readFileSync(join(__dirname, '../../../package.json'), 'utf8'));

    expect(Object.values(scripts)).toEqual(Object.keys(scripts).map((name) => `node tools/dev.mjs ${name}`));
    for (const name of Object.keys(scripts)) expect(steps(name, [], [])).toEqual(expect.any(Array));
  });
});
