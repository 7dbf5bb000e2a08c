import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { actionVersionFindings } from '../src/action-versions';
import { cdkFloorFindings } from '../src/cdk-floor';
import { devContainerFindings } from '../src/dev-container';
import { editorSettingFindings } from '../src/editor-settings';
import { issueFormFindings } from '../src/issue-form';
import { keywordFindings } from '../src/keywords';
import { nodeVersionFindings } from '../src/node-versions';
import { npmScriptFindings } from '../src/npm-scripts';
import { permissionFindings } from '../src/permissions';
import { matrixValues, parseWorkflow } from '../src/workflow';

interface Manifest {
  readonly name: string;
  readonly keywords?: readonly string[];
  readonly engines: { readonly node: string };
  readonly scripts: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const ROOT = join(__dirname, '../../..');
const read = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');
const readManifest = (...path: string[]) => JSON.parse(read(...path, 'package.json')) as Manifest;
const filesIn = (folder: string) => readdirSync(join(ROOT, folder)).filter((file) => file.endsWith('.yml'));

const workspace = readManifest('.');
const packages = readdirSync(join(ROOT, 'packages')).map((name) => readManifest('packages', name));
const developed = read('.node-version');

describe.each(filesIn('.github/workflows'))('the workflow %s', (file) => {
  const workflow = parseWorkflow(read('.github/workflows', file));

  test('names its permissions', () => {
    expect(permissionFindings(workflow)).toEqual([]);
  });

  test('pins its actions to major versions', () => {
    expect(actionVersionFindings(workflow)).toEqual([]);
  });

  test('runs scripts of package.json', () => {
    expect(npmScriptFindings(workflow, Object.keys(workspace.scripts))).toEqual([]);
  });

  test('covers the versions of Node.js that manifests and .node-version name', () => {
    const engines = Object.fromEntries([workspace, ...packages].map(({ name, engines }) => [name, engines.node]));
    expect(nodeVersionFindings(workflow, { engines, developed })).toEqual([]);
  });

  test('covers the lowest and the newest aws-cdk-lib', () => {
    const ranges = packages.flatMap(({ peerDependencies = {} }) => peerDependencies['aws-cdk-lib'] ?? []);
    expect(cdkFloorFindings(workflow, ranges)).toEqual([]);
  });
});

test('a matrix of ci.yml has versions of Node.js and of aws-cdk-lib', () => {
  const ci = parseWorkflow(read('.github/workflows/ci.yml'));
  expect(matrixValues(ci, 'node').map(([job]) => job)).toEqual(['test', 'acceptance']);
  expect(matrixValues(ci, 'aws-cdk-lib').map(([job]) => job)).toEqual(['acceptance']);
});

test.each(filesIn('.github/ISSUE_TEMPLATE').filter((file) => file !== 'config.yml'))('the form %s is valid', (file) => {
  const names = packages.map(({ name }) => name);
  expect(issueFormFindings(read('.github/ISSUE_TEMPLATE', file), names)).toEqual([]);
});

test('config.yml of the issue forms turns blank issues off', () => {
  expect(parse(read('.github/ISSUE_TEMPLATE/config.yml'))).toEqual({ blank_issues_enabled: false });
});

test('dependabot.yml updates packages and actions', () => {
  const { version, updates } = parse(read('.github/dependabot.yml'));
  expect(version).toBe(2);
  expect(updates).toMatchObject([
    { 'package-ecosystem': 'npm', directory: '/' },
    { 'package-ecosystem': 'github-actions', directory: '/' },
  ]);
});

test('.editorconfig has the settings of Biome', () => {
  const config = readdirSync(ROOT).find((file) => /^\.?biome\.json$/.test(file)) ?? 'biome.json';
  expect(editorSettingFindings(read('.editorconfig'), JSON.parse(read(config)).formatter)).toEqual([]);
});

test('the container for development has the Node.js of .node-version', () => {
  expect(devContainerFindings(JSON.parse(read('.devcontainer/devcontainer.json')), developed)).toEqual([]);
});

test.each(packages)('$name has keywords', ({ keywords }) => {
  expect(keywordFindings(keywords)).toEqual([]);
});
