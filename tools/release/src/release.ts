import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrivateRegistry } from './private-registry';
import { runCommand } from './run-command';
import { versionsOf, type WorkspaceCopy } from './workspace-copy';

const CHANGESET = [process.execPath, join(__dirname, '../node_modules/@changesets/cli/bin.js')];

/** A change that waits for its release. */
export interface Change {
  readonly package: string;
  readonly bump: 'patch' | 'minor';
}

/**
 * Releases what waits in a copy of the workspace, and what is changed on top of it.
 *
 * @returns the packages that got a new version, with that version
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

/** A change that nobody who needs contracts has to know. */
export const PATCH_OF_CONTRACTS: Change = { package: 'contracts', bump: 'patch' };

/** A change of a package that no other needs. */
export const MINOR_OF_A_LEAF: Change = { package: 'integrations', bump: 'minor' };

/** The newest version of a package that a registry has, with its manifest. */
export async function published(registry: PrivateRegistry, name: string): Promise<PublishedPackage> {
  const response = await fetch(`${registry.url}@apigwv2%2f${name}`);
  if (!response.ok) throw new Error(`@apigwv2/${name} must be in the private registry, which says ${response.status}`);
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
  readonly peerDependencies?: Readonly<Record<string, string>>;
}
