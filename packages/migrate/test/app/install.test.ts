import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PEER_MINIMUMS } from '../../src/app/peer-minimum';
import { runCommand } from '../../src/command';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrate-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (files: { readonly [name: string]: string | object }) => {
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
};
/** Returns the commands that the report of an app ends with. */
const commands = (files: { readonly [name: string]: string | object }) => {
  write(files);
  const output: string[] = [];
  runCommand([folder], (line) => output.push(line));
  return output.filter((line) => /^(Install|Upgrade)/.test(line));
};
const api = (module = 'aws-apigatewayv2', name = 'HttpApi') => `import { ${name} } from 'aws-cdk-lib/${module}';\n`;

describe('the report of the command', () => {
  test.each([
    ['package-lock.json', 'npm i'],
    ['pnpm-lock.yaml', 'pnpm add'],
    ['yarn.lock', 'yarn add'],
    ['bun.lock', 'bun add'],
    ['bun.lockb', 'bun add'],
    ['README.md', 'npm i'],
  ])('installs by the package manager of %s', (lock, command) => {
    expect(commands({ 'package.json': {}, [lock]: '', 'lib/api.ts': api() })).toEqual([
      `Install: ${command} @apigwv2/core-http`,
    ]);
  });

  test('lists the packages that the moved imports require, except for those that the app has', () => {
    const files = {
      'package.json': { dependencies: { '@apigwv2/core-http': '^1.0.0' } },
      'api.ts': api(),
      'route.ts': api('aws-apigatewayv2-integrations', 'HttpUrlIntegration'),
    };
    expect(commands(files)).toEqual(['Install: npm i @apigwv2/integrations']);
  });

  test('installs in each app of a workspace, by the lock file around it', () => {
    const files = {
      'pnpm-lock.yaml': '',
      'package.json': {},
      'one/package.json': {},
      'one/api.ts': api(),
      'two/package.json': {},
      'two/api.ts': api('aws-apigatewayv2', 'WebSocketApi'),
    };
    expect(commands(files)).toEqual([
      expect.stringMatching(/^Install in \S*one: pnpm add @apigwv2\/core-http$/),
      expect.stringMatching(/^Install in \S*two: pnpm add @apigwv2\/core-websocket$/),
    ]);
  });

  test.each([
    ['an installed version', '^2.100.0', '2.170.0', '2.170.0 in node_modules'],
    ['an installed version beside a later range', '^2.240.0', '2.234.1', '2.234.1 in node_modules'],
    ['a range of which nothing is installed', '^2.170.0', undefined, '^2.170.0 in package.json'],
  ])('upgrades aws-cdk-lib for %s below the minimum', (_what, range, version, found) => {
    if (version !== undefined) write({ 'node_modules/aws-cdk-lib/package.json': { version } });
    expect(commands({ 'package.json': { dependencies: { 'aws-cdk-lib': range } }, 'api.ts': api() })).toEqual([
      `Upgrade: npm i aws-cdk-lib@^2.235.0 (${found}; the packages require 2.235.0 or later)`,
      'Install: npm i @apigwv2/core-http',
    ]);
  });

  test.each([
    ['an installed version above an older range', '^2.100.0', '2.276.0'],
    ['the minimum itself', '2.235.0', undefined],
    ['a range of any minor version', '2.x', undefined],
    ['a range without a number', 'workspace:*', undefined],
    ['a later major version', '^3.0.0', undefined],
  ])('upgrades nothing for %s', (_what, range, version) => {
    if (version !== undefined) write({ 'node_modules/aws-cdk-lib/package.json': { version } });
    const files = { 'package.json': { devDependencies: { 'aws-cdk-lib': range } }, 'api.ts': api() };
    expect(commands(files)).toEqual(['Install: npm i @apigwv2/core-http']);
  });

  test('upgrades constructs of a library that allows older versions', () => {
    const peerDependencies = { constructs: '^10.0.0', 'aws-cdk-lib': '^2.240.0' };
    expect(commands({ 'package.json': { peerDependencies }, 'api.ts': api() })[0]).toBe(
      'Upgrade: npm i constructs@^10.4.2 (^10.0.0 in package.json; the packages require 10.4.2 or later)',
    );
  });

  test('reads a package.json that cannot be parsed as an empty one', () => {
    expect(commands({ 'package.json': '{', 'api.ts': api() })).toEqual(['Install: npm i @apigwv2/core-http']);
  });
});

test('the minimum versions are those of the peer dependencies of the packages', () => {
  const file = join(__dirname, '../../../core-http/package.json');
  const { peerDependencies } = JSON.parse(readFileSync(file, 'utf8'));
  const ranges = Object.entries(PEER_MINIMUMS).map(([name, minimum]) => [name, `^${minimum}`]);
  expect(peerDependencies).toEqual(Object.fromEntries(ranges));
});
