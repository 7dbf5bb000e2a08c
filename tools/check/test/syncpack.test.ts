import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type Files, makeWorkspace } from './workspace-fixture';

const WORKSPACE = join(__dirname, '../../..');

/** Runs syncpack with the configuration and the graph of this workspace. */
function syncpack(
  command: readonly string[],
  files: Files,
): { readonly status: number | null; readonly output: string } {
  const root = makeWorkspace(files);
  const config = join(WORKSPACE, 'tools/check/syncpack.cjs');
  const program = join(WORKSPACE, 'node_modules/syncpack/index.cjs');
  const args = [program, ...command, '--config', config];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

const CDK = { 'aws-cdk-lib': '2.0.0', constructs: '10.0.0' };
const PEERS = { 'aws-cdk-lib': '^2.0.0', constructs: '^10.0.0' };

function library(
  id: string,
  { dependencies, ...more }: { readonly dependencies?: object; [field: string]: unknown } = {},
): Files {
  const own = { peerDependencies: PEERS, devDependencies: CDK, ...more };
  const manifest = { name: `@apigwv2/${id}`, version: '0.1.0', ...(dependencies && { dependencies }), ...own };
  return { [`packages/${id}/package.json`]: manifest };
}

const GOOD: Files = {
  'package.json': { name: 'root', private: true, devDependencies: CDK },
  ...library('contracts'),
  ...library('metrics', {
    dependencies: { '@apigwv2/contracts': 'workspace:^' },
    devDependencies: { '@apigwv2/testing': 'workspace:*', ...CDK },
  }),
  ...library('domains'),
  'packages/migrate/package.json': { name: '@apigwv2/migrate', version: '0.1.0', dependencies: { typescript: '>=5' } },
  'tools/testing/package.json': { name: '@apigwv2/testing', private: true },
};

describe('syncpack lint', () => {
  test('accepts packages with the edges of the graph', () => {
    expect(syncpack(['lint'], GOOD)).toMatchObject({ status: 0 });
  });

  test.each<[string, Files]>([
    [
      'an edge that the graph does not have',
      library('metrics', { dependencies: { '@apigwv2/domains': 'workspace:^' } }),
    ],
    [
      'such an edge in development',
      library('metrics', { devDependencies: { '@apigwv2/domains': 'workspace:*', ...CDK } }),
    ],
    [
      'such an edge as a peer',
      library('metrics', { peerDependencies: { '@apigwv2/domains': 'workspace:^', ...PEERS } }),
    ],
    ['an optional edge', library('metrics', { optionalDependencies: { '@apigwv2/domains': 'workspace:^' } })],
    ['a private tool as a dependency', library('metrics', { dependencies: { '@apigwv2/testing': 'workspace:^' } })],
    ['a sibling that does not exist', library('metrics', { dependencies: { '@apigwv2/gone': 'workspace:^' } })],
    ['another range of a sibling', library('metrics', { dependencies: { '@apigwv2/contracts': 'workspace:*' } })],
    ['another range of a tool', library('metrics', { devDependencies: { '@apigwv2/testing': 'workspace:^', ...CDK } })],
    ['a third peer', library('metrics', { peerDependencies: { ...PEERS, react: '*' } })],
    ['another floor', library('metrics', { peerDependencies: { ...PEERS, 'aws-cdk-lib': '^2.1.0' } })],
    ['the CDK as a dependency', library('metrics', { dependencies: { 'aws-cdk-lib': '2.0.0' } })],
    ['a dependency that is no sibling', library('metrics', { dependencies: { lodash: '^4.0.0' } })],
    ['another CDK in development', library('metrics', { devDependencies: { ...CDK, 'aws-cdk-lib': '2.0.1' } })],
    [
      'a peer of a command',
      { 'packages/migrate/package.json': { name: '@apigwv2/migrate', version: '0.1.0', peerDependencies: PEERS } },
    ],
  ])('rejects %s', (_, files) => {
    expect(syncpack(['lint'], { ...GOOD, ...files })).toMatchObject({ status: 1 });
  });
});

describe('syncpack format', () => {
  test('accepts the order of fields that all manifests have', () => {
    expect(syncpack(['format', '--check'], GOOD)).toMatchObject({ status: 0 });
  });

  test('rejects another order', () => {
    const files = { ...GOOD, 'packages/metrics/package.json': { version: '0.1.0', name: '@apigwv2/metrics' } };
    expect(syncpack(['format', '--check'], files)).toMatchObject({ status: 1 });
  });
});
