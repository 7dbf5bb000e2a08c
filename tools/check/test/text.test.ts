import rules from '../data/text.json';
import { text } from '../src/text';
import { judge } from './workspace-fixture';

const DATA = { 'tools/check/data/text.json': rules };

// What is forbidden is put together here, or this file would say it.
const path = (...parts: string[]): string => ['', ...parts].join('/');
const host = (...parts: string[]): string => parts.join('.');

describe('text', () => {
  test.each([
    ['a route', "api.addRoutes({ path: '/users/{id}/work/' })"],
    ['a path within the repository', 'see ./tools/tmp/ and packages/root/'],
    ['an address that goes on', `https://example.com${path('work', 'x')}`],
    ['a lambda and its session', 'the session of a user'],
    ['the website of a registry', 'https://www.npmjs.com/package/constructs'],
    ['the rules themselves', JSON.stringify(rules)],
  ])('%s passes', async (_, line) => {
    expect(await judge(text, { ...DATA, 'README.md': line })).toEqual([]);
  });

  test.each([
    ['a registry', `npm i --registry https://${host('registry', 'npmjs', 'org')}/`, 'no registry'],
    ['a registry of a company', `"resolved": "${host('npm', 'pkg', 'github', 'com')}"`, 'no registry'],
    ['a path of this machine', `cd ${path('work', 'main')}`, 'no machine path'],
    ['a path of a user', `'${path('home', 'somebody', 'x')}'`, 'no machine path'],
    ['a path of a temporary folder', `"${path('tmp', 'x')}"`, 'no machine path'],
    ['a path of another system', ['C:', 'Users', 'x'].join('\\'), 'no machine path'],
    ['words of a workplace', ['found in this', 'session'].join(' '), 'no workplace'],
  ])('%s is red', async (_, line, must) => {
    expect(await judge(text, { ...DATA, 'README.md': `first\n${line}\n` })).toEqual([
      expect.stringContaining(`README.md:2 | ${must}`),
    ]);
  });

  test('a lock file holds no addresses, and may name a package after a protocol', async () => {
    const lock = "packages/core-http:\n  resolution: { tarball: 'https://example.com/a.tgz' }\n";
    expect(await judge(text, { ...DATA, 'pnpm-lock.yaml': lock })).toEqual([
      expect.stringContaining('pnpm-lock.yaml:2 | no lock file'),
    ]);
  });

  test('the license and files that are ignored or no text are not read', async () => {
    const files = {
      ...DATA,
      LICENSE: path('work', 'x'),
      '.gitignore': 'dist/\n',
      'dist/a.js': path('work', 'x'),
      'a.bin': `\0 ${path('work', 'x')}`,
    };
    expect(await judge(text, files)).toEqual([]);
  });

  test('missing rules are red', async () => {
    expect(await judge(text, { 'README.md': '' })).toEqual([expect.stringContaining('the file exists')]);
  });
});
