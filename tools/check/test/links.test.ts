import { links } from '../src/links';
import { judge } from './workspace-fixture';

const TEST =
  "describe.each(views)('%s', () => {\n  test('[H1] takes routes', () => {});\n});\ntest.each([1])(\n  'has %i',\n);\n";
const FILES = { 'packages/a/README.md': 'A.', 'packages/a/test/a.test.ts': TEST };

describe('links', () => {
  test.each([
    ['a file', '[the package](packages/a/README.md)'],
    ['a folder', '[the package](packages/a)'],
    ['a part of a file', '[the package](packages/a/README.md#words)'],
    ['a test by its name', '[takes routes](packages/a/test/a.test.ts), [has %i](packages/a/test/a.test.ts)'],
    ['a place elsewhere', '[AWS](https://docs.aws.amazon.com/), [below](#below), [us](mailto:us@example.com)'],
    ['what is shown as code', '```md\n[gone](gone.md)\n```'],
  ])('accepts a link to %s', async (_, line) => {
    expect(await judge(links, { ...FILES, 'README.md': line })).toEqual([]);
  });

  test.each([
    ['a file that is gone', '[the package](packages/b/README.md)', 'names an existing file | packages/b/README.md'],
    [
      'a test that is called otherwise',
      '[takes stages](packages/a/test/a.test.ts)',
      "'takes stages', no test of packages/a/test/a.test.ts",
    ],
  ])('rejects a link to %s', async (_, line, finding) => {
    expect(await judge(links, { ...FILES, 'README.md': `first\n${line}\n` })).toEqual([
      expect.stringMatching(new RegExp(`^README.md:2 \\| .*${finding.replaceAll('|', '\\|')}`)),
    ]);
  });

  test('resolves a link from the folder of its document', async () => {
    expect(await judge(links, { ...FILES, 'packages/a/README.md': '[up](../../README.md)' })).toEqual([
      expect.stringContaining('packages/a/README.md:1 | a link names an existing file | README.md'),
    ]);
  });
});
