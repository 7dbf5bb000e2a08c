import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FindingError } from './finding-error';
import { readJsonFile } from './json-file';

/** The fields of a package.json that checks read. */
export interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly description?: string;
  readonly private?: boolean;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A folder of the workspace with a manifest of its own. */
export interface Project {
  /** Relative to the root, e.g. `packages/contracts`. */
  readonly folder: string;
  /** The last part of the folder, e.g. `contracts`. */
  readonly id: string;
  readonly manifest: Manifest;
}

/**
 * Reads the published packages.
 *
 * @throws if there are none
 */
export function readPackages(root: string): readonly Project[] {
  const packages = readProjectsIn(root, 'packages');
  if (packages.length > 0) return packages;
  throw new FindingError({
    where: 'packages/',
    must: 'the workspace has packages',
    found: 'no folder with a package.json',
    fix: 'run the check at the root of the repository, or create a package with `npm run new-package`',
  });
}

/** Reads every project: packages, tools and examples. */
export function readProjects(root: string): readonly Project[] {
  const tools = ['tools', 'tools/examples'].flatMap((parent) => readProjectsIn(root, parent));
  return [...readPackages(root), ...tools];
}

/** Returns the innermost project of a file. */
export function projectOf(projects: readonly Project[], file: string): Project | undefined {
  return projects
    .filter(({ folder }) => file.startsWith(`${folder}/`))
    .sort((one, other) => other.folder.length - one.folder.length)[0];
}

function readProjectsIn(root: string, parent: string): readonly Project[] {
  if (!existsSync(join(root, parent))) return [];
  return readdirSync(join(root, parent))
    .sort()
    .filter((id) => existsSync(join(root, parent, id, 'package.json')))
    .map((id) => {
      const folder = `${parent}/${id}`;
      const manifest = readJsonFile(root, `${folder}/package.json`, 'write it') as Manifest;
      return { folder, id, manifest };
    });
}
