import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PrivateRegistry } from './private-registry';
import { runCommand } from './run-command';
import { versionsOf, type WorkspaceCopy } from './workspace-copy';

const ROOT = join(__dirname, '../../..');
const GRAPH: Readonly<Record<string, { readonly libraries?: readonly string[] }>> = JSON.parse(
  readFileSync(join(ROOT, 'tools/build/graph.json'), 'utf8'),
);
const CHANGESET = [process.execPath, join(__dirname, '../node_modules/@changesets/cli/bin.js')];

/** A change that is not released yet. */
export interface Change {
  readonly package: string;
  readonly bump: 'patch' | 'minor';
}

/**
 * Versions and publishes the changesets of a copy of the workspace, and further changes.
 *
 * @returns the new versions by the name of the package
 */
export function release(
  workspace: WorkspaceCopy,
  registry: PrivateRegistry,
  changes: readonly Change[] = [],
): Readonly<Record<string, string>> {
  const { folder } = workspace;
  for (const change of changes) {
    const text = `---\n"@apigwv2/${change.package}": ${change.bump}\n---\n\nA change.\n`;
    writeFileSync(join(folder, '.changeset', `change-of-${change.package}.md`), text);
  }
  const before = versionsOf(workspace);
  runCommand(folder, [...CHANGESET, 'version']);
  const released = [...versionsOf(workspace)].filter(([name, version]) => before.get(name) !== version);
  runCommand(folder, [...CHANGESET, 'publish'], registry.environment);
  return Object.fromEntries(released);
}

/** Publishes the libraries that packages depend on, as the workspace has them installed. */
export function publishLibraries(registry: PrivateRegistry): void {
  const folders = new Set<string>();
  for (const [name, { libraries = [] }] of Object.entries(GRAPH)) {
    for (const library of libraries) addLibrary(folders, join(ROOT, 'packages', name), library);
  }
  for (const folder of folders) runCommand(folder, ['npm', 'publish', '--ignore-scripts'], registry.environment);
}

/** Adds the folder of a library, as another package has it installed, and those of its dependencies. */
function addLibrary(folders: Set<string>, dependent: string, library: string): void {
  const paths = createRequire(join(dependent, 'package.json')).resolve.paths(library) ?? [];
  const found = paths.map((path) => join(path, library)).find((path) => existsSync(join(path, 'package.json')));
  if (found === undefined) throw new Error(`${library} must be installed for ${dependent}, got nothing`);
  const folder = realpathSync(found);
  if (folders.has(folder)) return;
  folders.add(folder);
  const { dependencies = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PublishedPackage;
  for (const name of Object.keys(dependencies)) addLibrary(folders, folder, name);
}

/** A change that releases no dependent of contracts. */
export const PATCH_OF_CONTRACTS: Change = { package: 'contracts', bump: 'patch' };

/** A change of a package without dependents. */
export const MINOR_OF_A_LEAF: Change = { package: 'integrations', bump: 'minor' };

/** Returns the manifest of the newest version of a package in a registry. */
export async function published(registry: PrivateRegistry, name: string): Promise<PublishedPackage> {
  const response = await fetch(`${registry.url}@apigwv2%2f${name}`);
  if (!response.ok) throw new Error(`@apigwv2/${name} must be in the private registry, got status ${response.status}`);
  const { 'dist-tags': tags, versions } = (await response.json()) as {
    'dist-tags': { latest: string };
    versions: Record<string, PublishedPackage>;
  };
  return versions[tags.latest] as PublishedPackage;
}

/** The manifest of a published package. */
export interface PublishedPackage {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
