import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The parts of a `package.json` that list packages. */
export interface Manifest {
  readonly dependencies?: { readonly [name: string]: string };
  readonly devDependencies?: { readonly [name: string]: string };
  readonly peerDependencies?: { readonly [name: string]: string };
}

/** The commands that add packages, by the lock files of their package managers. */
const ADD_COMMANDS: readonly (readonly [string, string])[] = [
  ['pnpm-lock.yaml', 'pnpm add'],
  ['yarn.lock', 'yarn add'],
  ['bun.lock', 'bun add'],
  ['bun.lockb', 'bun add'],
  ['package-lock.json', 'npm i'],
  ['npm-shrinkwrap.json', 'npm i'],
];

/** Returns the folder of the `package.json` of a file; undefined when there is none. */
export function appFolderOf(file: string): string | undefined {
  return foldersFrom(dirname(file)).find((folder) => existsSync(join(folder, 'package.json')));
}

/** Reads the `package.json` of a folder; empty when it cannot be parsed. */
export function readManifest(folder: string | undefined): Manifest {
  return folder === undefined ? {} : (readJson(join(folder, 'package.json')) ?? {});
}

/** Returns the command that adds packages to an app, by its nearest lock file, or else `npm i`. */
export function addCommandOf(folder: string | undefined): string {
  const commands = (folder === undefined ? [] : foldersFrom(folder)).flatMap((at) =>
    ADD_COMMANDS.filter(([lock]) => existsSync(join(at, lock))).map(([, command]) => command),
  );
  return commands[0] ?? 'npm i';
}

/** Returns the version of a package that is installed for an app; undefined when it is not installed. */
export function installedVersion(folder: string, name: string): string | undefined {
  const files = foldersFrom(folder).map((at) => join(at, 'node_modules', name, 'package.json'));
  const file = files.find((path) => existsSync(path));
  return file === undefined ? undefined : readJson<{ readonly version?: string }>(file)?.version;
}

/** Returns a folder and the folders around it, from the inside. */
function foldersFrom(folder: string): readonly string[] {
  const path = resolve(folder);
  return dirname(path) === path ? [path] : [path, ...foldersFrom(dirname(path))];
}

function readJson<Content>(file: string): Content | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
