import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Changeset, readChangesets } from '../src/changesets';
import { install, synthesize } from '../src/consumer';
import { CONSUMERS, withSiblings } from '../src/consumers';
import { type PrivateRegistry, startPrivateRegistry } from '../src/private-registry';
import { MINOR_OF_A_LEAF, PATCH_OF_CONTRACTS, published, publishLibraries, release } from '../src/release';
import { copyWorkspace, versionsOf, type WorkspaceCopy } from '../src/workspace-copy';

let folder: string;
let registry: PrivateRegistry;
let workspace: WorkspaceCopy;
let first: Readonly<Record<string, string>>;
let changesets: readonly Changeset[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  registry = await startPrivateRegistry(join(folder, 'registry'));
  workspace = copyWorkspace(join(folder, 'workspace'));
  publishLibraries(registry);
  changesets = readChangesets(workspace);
  first = release(workspace, registry);
}, 120_000);

afterAll(() => {
  registry?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('publishes the changesets, with versions in place of links', async () => {
  expect(Object.keys(first)).not.toEqual([]);
  for (const name of workspace.packages) {
    const { version, dependencies = {} } = await published(registry, name);
    expect(version).toBe(versionsOf(workspace).get(name));
    const siblings = Object.entries(dependencies).filter(([dependency]) => dependency.startsWith('@apigwv2/'));
    for (const [, range] of siblings) expect(range).toMatch(/^\^\d+\.\d+\.\d+$/);
  }
});

test.each(CONSUMERS)(
  'an install of $installs contains the packages that they need, and synthesizes $apps as ES modules and CommonJS',
  (consumer) => {
    const { installs } = consumer;
    const app = join(folder, 'consumers', installs.join('-'));
    const installed = install(app, registry, installs, 'linked');
    expect(installed).toEqual(withSiblings(installs));
    for (const name of installed) {
      const files = readdirSync(join(app, 'node_modules/@apigwv2', name));
      expect(files).toEqual(expect.arrayContaining(['CHANGELOG.md', 'README.md', 'dist', 'docs']));
    }
    synthesize(app, consumer);
  },
  120_000,
);

test('writes each changeset into the changelog of the packages that it names, and of no other', () => {
  const changelogOf = (name: string) => readFileSync(join(workspace.folder, 'packages', name, 'CHANGELOG.md'), 'utf8');
  for (const { packages, text } of changesets) {
    expect(packages).not.toEqual([]);
    const having = workspace.packages.filter((name) => changelogOf(name).includes(text));
    expect(having).toEqual(expect.arrayContaining([...packages]));
    expect(having.filter((name) => !packages.includes(name))).toEqual([]);
  }
});

test('a patch of contracts releases no other package', () => {
  const released = release(workspace, registry, [PATCH_OF_CONTRACTS]);
  expect(Object.keys(released)).toEqual(['contracts']);
}, 60_000);

test('a new check of a leaf, with an error code of its own, releases that leaf alone', () => {
  const released = release(workspace, registry, [MINOR_OF_A_LEAF]);
  expect(Object.keys(released)).toEqual(['integrations']);
}, 60_000);
