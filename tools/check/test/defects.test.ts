import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defects } from '../src/defects';
import { type Files, goodWorkspace, judge, judgeRoot, makeWorkspace } from './workspace-fixture';

const TABLE = 'tools/check/data/defects.json';
const RESULTS = 'packages/metrics/.test/results.json';
// An id in brackets in the source of a test would still not be one in its name.
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
      { id: 'H1', text: 'a key without a method means ANY', tested: true },
      { id: 'W13', text: 'a role is made', tested: false },
    ],
    'packages/contracts/.test/results.json': results(),
    'packages/integrations/.test/results.json': results(),
    [RESULTS]: results([named('H1'), 'passed']),
    ...files,
  };
}

describe('defects', () => {
  test('a table that knows which tests pass is green', async () => {
    const root = makeWorkspace(workspace());
    expect(await defects.run(root)).toEqual({ findings: [], summary: '1 of 2 tested' });
    expect(defects.list?.(root)).toEqual(['  open W13: a role is made']);
  });

  test.each<[string, Files, string]>([
    [
      'a test that is gone',
      { [RESULTS]: results() },
      'H1 | a defect that had a test keeps it: a key without a method means ANY',
    ],
    ['a test that fails', { [RESULTS]: results([named('H1'), 'failed']) }, 'H1 | a defect that had a test keeps it'],
    [
      'a test that is skipped',
      { [RESULTS]: results([named('H1'), 'pending']) },
      'H1 | a defect that had a test keeps it',
    ],
    [
      'a test that is new',
      { [RESULTS]: results([named('H1'), 'passed'], [named('W13'), 'passed']) },
      'W13 | the table knows which defects are tested',
    ],
    [
      'an unknown id',
      { [RESULTS]: results([named('H1'), 'passed'], [named('H99'), 'passed']) },
      "H99 | a test names a defect that the table has | no such id, in 'a route [H99] is right'",
    ],
    [
      'a project without results',
      { 'packages/contracts/.test/results.json': undefined },
      'every project with tests has results',
    ],
    ['no table', { [TABLE]: undefined }, 'the file exists'],
  ])('%s is red', async (_, files, finding) => {
    expect(await judge(defects, workspace(files))).toEqual([expect.stringContaining(finding)]);
  });

  test('brackets of another form are no id', async () => {
    const files = {
      [RESULTS]: results([named('H1'), 'passed'], ['a list [X1] and [h2] and [0]', 'passed']),
    };
    expect(await judge(defects, workspace(files))).toEqual([]);
  });

  test('an update marks what is newly tested and takes nothing back', async () => {
    const root = makeWorkspace(workspace({ [RESULTS]: results([named('W13'), 'passed']) }));
    expect(defects.update?.(root)).toBe('1 defects newly tested');
    expect(await judgeRoot(defects, root)).toEqual([expect.stringContaining('H1 | a defect that had a test')]);
    expect(readFileSync(join(root, TABLE), 'utf8')).toBe(
      '[\n  { "id": "H1", "text": "a key without a method means ANY", "tested": true },\n' +
        '  { "id": "W13", "text": "a role is made", "tested": true }\n]\n',
    );
  });
});
