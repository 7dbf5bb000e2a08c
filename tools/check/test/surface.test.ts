import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { surface } from '../src/surface';
import { type Files, goodWorkspace, judge, judgeRoot, makeWorkspace } from './workspace-fixture';

const DECLARATIONS = 'node_modules/aws-cdk-lib/aws-apigatewayv2/lib/apigatewayv2.generated.d.ts';
const TABLE = 'tools/check/data/surface.json';
const RECORDS = 'packages/metrics/.test/surface/api.json';
const RESULTS = 'packages/metrics/.test/results.json';

const row = (property: string, required: boolean, more: object = {}) => ({
  resource: 'Api',
  property,
  required,
  owner: 'metrics',
  covered: false,
  ...more,
});
const ROWS = [
  row('name', true, { covered: true }),
  row('cors', false),
  row('cors.maxAge', false),
  row('cors.rules', false),
  row('cors.rules.key', true),
  row('open', false),
  row('open.<name>.inside', false, { untyped: true }),
];

const declare = (more = ''): string => `
export declare class CfnApi {}
export declare namespace CfnApi {
    interface CorsProperty {
        readonly maxAge?: number;
        readonly rules?: Array<CfnApi.RuleProperty | cdk.IResolvable> | cdk.IResolvable;
    }
    interface RuleProperty { readonly key: string; ${more} }
}
export interface CfnApiProps {
    readonly name: string;
    readonly cors?: CfnApi.CorsProperty | cdk.IResolvable;
    readonly open?: any;
}
`;

const results = (...tests: readonly [string, string][]) => ({
  testResults: [
    {
      name: '/elsewhere/packages/metrics/test/api.test.ts',
      assertionResults: tests.map(([fullName, status]) => ({ fullName, status })),
    },
  ],
});
const record = (name: string, test = 'an API has it') => ({
  row: name,
  test: `test/api.test.ts › ${test}`,
});

function workspace(files: Files = {}): Files {
  const empty = { testResults: [] };
  return {
    ...goodWorkspace(),
    [DECLARATIONS]: declare(),
    [TABLE]: ROWS,
    'packages/contracts/.test/results.json': empty,
    'packages/integrations/.test/results.json': empty,
    [RESULTS]: results(['an API has it', 'passed'], ['an API lacks it', 'failed']),
    [RECORDS]: [record('Api.name')],
    ...files,
  };
}

const change = (index: number, more: object) => ROWS.map((one, at) => (at === index ? { ...one, ...more } : one));

describe('surface', () => {
  test('accepts a table that equals the declarations and the records', async () => {
    expect(await judge(surface, workspace())).toEqual([]);
  });

  test.each<[string, Files, string]>([
    [
      'a new nested property',
      { [DECLARATIONS]: declare('readonly value?: string;') },
      'Api.cors.rules.value | every property that aws-cdk-lib has is a row of the table',
    ],
    [
      'a new resource',
      { [DECLARATIONS]: `${declare()}export interface CfnPortalProps { readonly name: string }` },
      'Portal.name | every property that aws-cdk-lib has',
    ],
    [
      'a map of structures',
      {
        [TABLE]: [...ROWS, row('cors.rules.tree', false)],
        [DECLARATIONS]: declare('readonly tree?: { [key: string]: CfnApi.LeafProperty } | cdk.IResolvable;').replace(
          'interface RuleProperty',
          'interface LeafProperty { readonly size: number }\ninterface RuleProperty',
        ),
      },
      'Api.cors.rules.tree.<name>.size | every property',
    ],
    [
      'a row of a removed property',
      { [TABLE]: [...ROWS, row('gone', false)] },
      'Api.gone | every row of the table is a property that aws-cdk-lib has',
    ],
    [
      'a property that became required',
      { [TABLE]: change(1, { required: true }) },
      'Api.cors | required is false, as aws-cdk-lib has it | true',
    ],
    [
      'a property that the service does not use, with a package as its owner',
      {
        [TABLE]: [...ROWS, row('cors.rules.unused', false)],
        [DECLARATIONS]: declare('\n/** This parameter is not used. */ readonly unused?: string;'),
      },
      "Api.cors.rules.unused | the owner is 'dead' exactly where aws-cdk-lib states",
    ],
    [
      'a property that the service uses, without an owner',
      { [TABLE]: change(1, { owner: 'dead' }) },
      "Api.cors | the owner is 'dead' exactly where aws-cdk-lib states",
    ],
    ['a second row', { [TABLE]: [...ROWS, ROWS[1]] }, 'Api.cors | a property has one row'],
    [
      'an untyped row beside every property',
      { [TABLE]: change(6, { property: 'shut.<name>.inside' }) },
      'Api.shut.<name>.inside | an untyped row lies inside a property',
    ],
    [
      'an untyped row that is typed',
      { [TABLE]: change(2, { untyped: true }) },
      'Api.cors.maxAge | an untyped row lies inside a property',
    ],
    [
      'a covered row without a test',
      { [TABLE]: change(1, { covered: true }) },
      'Api.cors | a covered row stays covered',
    ],
    [
      'a row whose test fails',
      {
        [TABLE]: change(1, { covered: true }),
        [RECORDS]: [record('Api.name'), record('Api.cors', 'an API lacks it')],
      },
      'Api.cors | a covered row stays covered',
    ],
    [
      'a row whose test is in another file',
      {
        [TABLE]: change(1, { covered: true }),
        [RECORDS]: [record('Api.name'), { row: 'Api.cors', test: 'other.test.ts › an API has it' }],
      },
      'Api.cors | a covered row stays covered',
    ],
    [
      'a row with a new test',
      { [RECORDS]: [record('Api.name'), record('Api.cors')] },
      'Api.cors | the table has the rows that tests cover',
    ],
    [
      'a record of a row that does not exist',
      { [RECORDS]: [record('Api.name'), record('Api.nmae')] },
      'Api.nmae | a test records rows that the table has',
    ],
    [
      'an excuse without a section',
      { [TABLE]: change(1, { excused: 'unused' }) },
      'Api.cors | an excuse is a section of the service rules',
    ],
    [
      'an excuse without a reason',
      { [TABLE]: change(1, { excused: '2.4: no' }) },
      'Api.cors | an excuse is a section of the service rules',
    ],
    [
      'an excuse of a covered row',
      { [TABLE]: change(0, { excused: '2.4: the service refuses it' }) },
      'Api.name | a row is covered or excused, not both',
    ],
    [
      'a project without results',
      { 'packages/contracts/.test/results.json': undefined },
      'packages/contracts/.test/results.json | every project with tests has results',
    ],
    ['results without tests', { 'packages/contracts/.test/results.json': { passed: 1 } }, 'no testResults in it'],
    ['no declarations', { [DECLARATIONS]: undefined }, 'aws-cdk-lib declares the properties'],
    ['empty declarations', { [DECLARATIONS]: '' }, 'aws-cdk-lib declares the properties'],
    ['no table', { [TABLE]: undefined }, 'the file exists'],
  ])('rejects %s', async (_, files, finding) => {
    expect(await judge(surface, workspace(files))).toEqual([expect.stringContaining(finding)]);
  });

  test('accepts a colon between the file and the name of a test', async () => {
    const test = 'packages/metrics/test/api.test.ts: an API has it';
    expect(await judge(surface, workspace({ [RECORDS]: [{ row: 'Api.name', test }] }))).toEqual([]);
  });

  test('rejects a record without a test', async () => {
    const records = [record('Api.name'), { row: 'Api.cors', test: 'an API has it' }];
    expect(await judge(surface, workspace({ [RECORDS]: records }))).toEqual([
      expect.stringContaining('a record names its test by file and full name'),
    ]);
  });

  test('rejects a workspace without records', async () => {
    expect(await judge(surface, workspace({ [RECORDS]: undefined }))).toContain(
      '.test/surface | tests that pass record the properties that they cover | no records',
    );
  });

  test('counts an excuse with a section', async () => {
    const table = change(1, { excused: '2.7: the service ignores it there' });
    const root = makeWorkspace(workspace({ [TABLE]: table }));
    expect(await surface.run(root)).toEqual({
      findings: [],
      summary: '2 of 7 (1 covered, 1 excused)',
    });
    expect(surface.list?.(root)).toEqual([
      '  open in metrics (5)',
      '    Api.cors.maxAge',
      '    Api.cors.rules',
      '    Api.cors.rules.key',
      '    Api.open',
      '    Api.open.<name>.inside',
    ]);
  });

  test('adds newly covered rows in an update, one row per line, and removes none', async () => {
    const table = change(2, { covered: true });
    const root = makeWorkspace(workspace({ [TABLE]: table, [RECORDS]: [record('Api.name'), record('Api.cors')] }));
    expect(surface.update?.(root)).toBe('1 rows newly covered');
    expect(await judgeRoot(surface, root)).toEqual([
      expect.stringContaining('Api.cors.maxAge | a covered row stays covered'),
    ]);
    const lines = readFileSync(join(root, TABLE), 'utf8').split('\n');
    expect(lines).toHaveLength(ROWS.length + 3);
    expect(lines[2]).toBe(
      '  { "resource": "Api", "property": "cors", "required": false, "owner": "metrics", "covered": true },',
    );
  });
});
