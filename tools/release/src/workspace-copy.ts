import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand } from './run-command';

const root = join(__dirname, '..', '..', '..');
const SHARED = ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', 'LICENSE', '.changeset'];
const PUBLISHED = ['package.json', 'README.md', 'CHANGELOG.md', 'dist', 'docs', 'kernel'];

/** A copy of the workspace, so that versions and changelogs of a rehearsal do not change the workspace. */
export interface WorkspaceCopy {
  readonly folder: string;
  /** The packages, by their folder. */
  readonly packages: readonly string[];
}

interface Manifest {
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Copies the files that a release reads: manifests, built packages and changesets. */
export function copyWorkspace(folder: string): WorkspaceCopy {
  const packages = readdirSync(join(root, 'packages')).filter((name) => has(`packages/${name}/package.json`));
  for (const path of SHARED) copy(path, folder);
  for (const name of packages) for (const file of PUBLISHED) copy(`packages/${name}/${file}`, folder);
  copy('tools/testing/package.json', folder);
  for (const name of packages) linkSiblings(folder, name, packages);
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
  const author = ['-c', 'user.name=Rehearsal', '-c', 'user.email=rehearsal@example.com'];
  runCommand(folder, ['git', 'init', '--quiet']);
  runCommand(folder, ['git', 'add', '--all']);
  runCommand(folder, ['git', ...author, 'commit', '--quiet', '--message', 'As it is']);
  return { folder, packages };
}

/** Returns the current version of each package. */
export function versionsOf({ folder, packages }: WorkspaceCopy): ReadonlyMap<string, string> {
  return new Map(packages.map((name) => [name, readManifest(folder, name).version]));
}

function copy(path: string, to: string): void {
  if (!has(path)) return;
  mkdirSync(dirname(join(to, path)), { recursive: true });
  cpSync(join(root, path), join(to, path), { recursive: true });
}

/** Links siblings, from whose manifests pnpm reads the version for `workspace:`. */
function linkSiblings(folder: string, name: string, packages: readonly string[]): void {
  const { dependencies, devDependencies } = readManifest(folder, name);
  const links = join(folder, 'packages', name, 'node_modules', '@apigwv2');
  mkdirSync(links, { recursive: true });
  for (const dependency of Object.keys({ ...dependencies, ...devDependencies })) {
    const sibling = dependency.replace('@apigwv2/', '');
    if (sibling === 'testing') symlinkSync(join(folder, 'tools/testing'), join(links, sibling), 'dir');
    else if (packages.includes(sibling)) symlinkSync(join(folder, 'packages', sibling), join(links, sibling), 'dir');
  }
}

function readManifest(folder: string, name: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'packages', name, 'package.json'), 'utf8')) as Manifest;
}

function has(path: string): boolean {
  return existsSync(join(root, path));
}
