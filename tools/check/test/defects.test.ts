import { defects } from '../src/defects';
import { type Files, goodWorkspace, judge, makeWorkspace } from './workspace-fixture';

const TABLE = 'tools/check/data/defects.json';
const RESULTS = 'packages/metrics/.test/results.json';
// An ID in brackets in the source of a test is not in its name.
const named = (id: string): string => `a route [${id}] is right`;

const results = (...tests: readonly [string, string][]) => ({
  testResults: [
    {
      name: 'api.test.ts',
      assertionResults: tests.map(([fullName, status]) => ({ fullName, status })),
    },
  ],
});

function workspace(files: Files = {}): Files {
  return {
    ...goodWorkspace(),
    [TABLE]: [
      { id: 'H1', text: 'a key without a method means ANY' },
      { id: 'W13', text: 'a role is made' },
    ],
    'packages/contracts/.test/results.json': results(),
    'packages/integrations/.test/results.json': results(),
    [RESULTS]: results([named('H1'), 'passed'], [named('W13'), 'passed']),
    ...files,
  };
}

describe('defects', () => {
  test('accepts a table whose defects all have a test that passed', async () => {
    const root = makeWorkspace(workspace());
    expect(await defects.run(root)).toEqual({ findings: [], summary: '2 of 2 tested' });
    expect(defects.list?.(root)).toEqual([]);
  });

  test('lists the defects without a test', () => {
    const root = makeWorkspace(workspace({ [RESULTS]: results([named('H1'), 'passed']) }));
    expect(defects.list?.(root)).toEqual(['  open W13: a role is made']);
  });

  test.each<[string, Files, string]>([
    [
      'a test that is gone',
      { [RESULTS]: results([named('W13'), 'passed']) },
      'H1 | a defect has a test: a key without a method means ANY | no test that passed has [H1] in its name',
    ],
    [
      'a test that fails',
      { [RESULTS]: results([named('H1'), 'failed'], [named('W13'), 'passed']) },
      'H1 | a defect has a test',
    ],
    [
      'a test that is skipped',
      { [RESULTS]: results([named('H1'), 'pending'], [named('W13'), 'passed']) },
      'H1 | a defect has a test',
    ],
    [
      'an unknown ID',
      { [RESULTS]: results([named('H1'), 'passed'], [named('W13'), 'passed'], [named('H99'), 'passed']) },
      "H99 | a test names a defect of the table | no such ID, in 'a route [H99] is right'",
    ],
    [
      'a project without results',
      { 'packages/contracts/.test/results.json': undefined },
      'every project with tests has results',
    ],
    ['no table', { [TABLE]: undefined }, 'the file exists'],
  ])('rejects %s', async (_, files, finding) => {
    expect(await judge(defects, workspace(files))).toEqual([expect.stringContaining(finding)]);
  });

  test('ignores brackets of another form', async () => {
    const files = {
      [RESULTS]: results([named('H1'), 'passed'], [named('W13'), 'passed'], ['a list [X1] and [h2] and [0]', 'passed']),
    };
    expect(await judge(defects, workspace(files))).toEqual([]);
  });
});
