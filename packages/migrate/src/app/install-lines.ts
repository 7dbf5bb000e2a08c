import { relative } from 'node:path';
import type { Migration } from '../migration';
import { addCommandOf, appFolderOf, readManifest } from './app-folder';
import { oldPeers } from './peer-minimum';

/** Renders the commands that install what the migrated files of each app require, except for packages that it lists. */
export function installLines(touched: readonly (readonly [string, Migration])[]): readonly string[] {
  const folders = new Map<string | undefined, Set<string>>();
  for (const [file, { packages }] of touched) {
    const folder = appFolderOf(file);
    folders.set(folder, new Set([...(folders.get(folder) ?? []), ...packages]));
  }
  return [...folders].flatMap(([folder, packages]) => linesOf(folder, [...packages].sort(), folders.size > 1));
}

function linesOf(folder: string | undefined, packages: readonly string[], isOneOfSeveral: boolean): readonly string[] {
  const manifest = readManifest(folder);
  const listed = { ...manifest.devDependencies, ...manifest.peerDependencies, ...manifest.dependencies };
  const missing = packages.filter((name) => listed[name] === undefined);
  const add = addCommandOf(folder);
  const place = isOneOfSeveral ? ` in ${(folder && relative('.', folder)) || '.'}` : '';
  const upgrades = oldPeers(folder, manifest).map(
    ({ name, found, minimum }) =>
      `Upgrade${place}: ${add} ${name}@^${minimum} (${found}; the packages require ${minimum} or later)`,
  );
  return [...upgrades, ...(missing.length > 0 ? [`Install${place}: ${add} ${missing.join(' ')}`] : [])];
}
