import { shape } from '../src/shape';
import { type Files, goodWorkspace, judge } from './workspace-fixture';

const lines = (count: number): string => 'export {};\n'.repeat(count);

describe('shape', () => {
  test('small files named after what they hold pass', async () => {
    const files = {
      ...goodWorkspace(),
      'packages/metrics/test/types.test-d.ts': '',
      'packages/metrics/src/largest.ts': lines(250),
    };
    expect(await judge(shape, files)).toEqual([]);
  });

  test.each<[string, Files, string]>([
    ['something new at the top', { 'notes.md': '' }, 'notes.md | the top of the repository holds only'],
    ['a name in camel case', { 'packages/metrics/src/httpApi.ts': '' }, "kebab-case | 'httpApi'"],
    ['a folder in camel case', { 'packages/metrics/src/httpApi/api.ts': '' }, "kebab-case | 'httpApi'"],
    ['a name that names nothing', { 'packages/metrics/src/utils.ts': '' }, "named after its concept | 'utils'"],
    ['such a name in a test', { 'packages/metrics/test/helpers.ts': '' }, "named after its concept | 'helpers'"],
    ['such a name of a folder', { 'tools/build/src/common/api.ts': '' }, "named after its concept | 'common'"],
    ['a file too long', { 'packages/metrics/src/long.ts': lines(251) }, 'has at most 250 lines | 251'],
    [
      'files that are long on the whole',
      {
        'packages/metrics/src/index.ts': `${'\n'.repeat(80)}export {};\n`,
        'packages/metrics/src/word.ts': lines(80),
      },
      'median source file has fewer than 80 lines | 81',
    ],
    [
      'a star in an index',
      { 'packages/metrics/src/index.ts': "\nexport * from './word';\n" },
      "src/index.ts:2 | an index re-exports by name, and does nothing else | export * from './word';",
    ],
    [
      'a namespace in an index',
      { 'packages/metrics/src/index.ts': "export * as all from './word';\n" },
      'an index re-exports by name',
    ],
    [
      'a definition in an index',
      { 'packages/metrics/src/index.ts': 'export const a = 1;\n' },
      'an index re-exports by name',
    ],
  ])('%s is red', async (_, files, finding) => {
    const findings = await judge(shape, { ...goodWorkspace(), ...files });
    expect(findings).toContainEqual(expect.stringContaining(finding));
  });
});
