import { actionVersionFindings } from '../src/action-versions';
import { cdkFloorFindings } from '../src/cdk-floor';
import { nodeVersionFindings } from '../src/node-versions';
import { npmScriptFindings } from '../src/npm-scripts';
import { permissionFindings } from '../src/permissions';
import { parseWorkflow } from '../src/workflow';

const job = (...lines: string[]) =>
  parseWorkflow(['jobs:', '  test:', ...lines.map((line) => `    ${line}`)].join('\n'));

describe('parseWorkflow', () => {
  test('rejects a key that stands twice', () => {
    expect(() => parseWorkflow('jobs: {}\njobs: {}')).toThrow('Map keys must be unique');
  });
});

describe('permissionFindings', () => {
  test('accepts a workflow that grants nothing', () => {
    expect(permissionFindings(parseWorkflow('permissions: {}'))).toEqual([]);
  });

  test('rejects a workflow without permissions', () => {
    expect(permissionFindings(job('permissions:', '  contents: read'))).toEqual([
      'the workflow must name its permissions',
    ]);
  });

  test('rejects permissions for everything', () => {
    const workflow = parseWorkflow('permissions: read-all\njobs: { test: { permissions: write-all } }');
    expect(permissionFindings(workflow)).toEqual([
      'the workflow must list single permissions, got read-all',
      'job test must list single permissions, got write-all',
    ]);
  });
});

describe('actionVersionFindings', () => {
  test.each(['actions/checkout@v4', 'github/codeql-action/init@v3'])('accepts %s', (uses) => {
    expect(actionVersionFindings(job(`steps: [{ uses: '${uses}' }]`))).toEqual([]);
  });

  test.each(['actions/checkout', 'actions/checkout@main', 'actions/checkout@v4.1.0'])('rejects %s', (uses) => {
    expect(actionVersionFindings(job(`steps: [{ uses: '${uses}' }]`))).toEqual([
      `an action must be pinned to a major version, got ${uses}`,
    ]);
  });
});

describe('npmScriptFindings', () => {
  test('accepts scripts of the manifest, with arguments', () => {
    const steps = 'steps: [{ run: npm test }, { run: npm run acceptance -- latest }]';
    expect(npmScriptFindings(job(steps), ['test', 'acceptance'])).toEqual([]);
  });

  test('rejects a script that the manifest lacks, in a command and in an input', () => {
    const steps = 'steps: [{ run: npm run lint }, { uses: a/b@v1, with: { publish: npm run publish } }]';
    expect(npmScriptFindings(job(steps), ['test'])).toEqual([
      'npm run lint must be a script of package.json',
      'npm run publish must be a script of package.json',
    ]);
  });
});

describe('nodeVersionFindings', () => {
  const stated = { engines: { root: '>=20.19.0', contracts: '>=20' }, developed: '22\n' };
  const matrix = (versions: string) => job('strategy:', `  matrix: { node: [${versions}] }`);

  test('accepts a matrix from engines on, with the version of development', () => {
    expect(nodeVersionFindings(matrix('20, 22, 24'), stated)).toEqual([]);
  });

  test.each([
    ['20, 24', ['job test must test .node-version, 22']],
    [
      '22, 24',
      [
        'job test must start at engines of root, >=20.19.0, got 22',
        'job test must start at engines of contracts, >=20, got 22',
      ],
    ],
    [
      '18, 22',
      [
        'job test must start at engines of root, >=20.19.0, got 18',
        'job test must start at engines of contracts, >=20, got 18',
      ],
    ],
  ])('rejects a matrix of %s', (versions, findings) => {
    expect(nodeVersionFindings(matrix(versions), stated)).toEqual(findings);
  });
});

describe('cdkFloorFindings', () => {
  const matrix = (versions: string) => job('strategy:', `  matrix: { aws-cdk-lib: [${versions}] }`);

  test('accepts the lowest version of the peer range, and the newest', () => {
    expect(cdkFloorFindings(matrix('2.235.0, latest'), ['^2.235.0', '^2.235.0'])).toEqual([]);
  });

  test.each([
    ['latest', 'job test must run with aws-cdk-lib 2.235.0, got latest'],
    ['2.235.0', 'job test must run with aws-cdk-lib latest, got 2.235.0'],
    ['2.200.0, latest', 'job test must run with aws-cdk-lib 2.235.0, got 2.200.0, latest'],
  ])('rejects a matrix of %s', (versions, finding) => {
    expect(cdkFloorFindings(matrix(versions), ['^2.235.0'])).toEqual([finding]);
  });
});
