import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the decision records. */
export const DECISIONS = 'tools/decisions';

const RECIPES = 'recipes';
const DIFFERENCES = 'differences';

/** Lists the documents of a workspace, relative to its root. */
export function listDocuments(root: string): readonly string[] {
  const packages = listPackages(root);
  const folders = ['.changeset', DECISIONS, RECIPES, DIFFERENCES, ...packages];
  return [
    ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'].filter((file) => existsSync(join(root, file))),
    ...folders.flatMap((folder) => listFiles(root, folder)).filter((file) => file.endsWith('.md')),
    ...packages.flatMap((folder) => listTree(root, `${folder}/docs`)).filter((file) => file.endsWith('.md')),
  ];
}

/** Lists the source files of the packages, relative to the root of the workspace. */
export function listSources(root: string): readonly string[] {
  return listPackages(root).flatMap((folder) => listTree(root, `${folder}/src`).filter((file) => file.endsWith('.ts')));
}

function listPackages(root: string): readonly string[] {
  return readEntries(root, 'packages')
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `packages/${name}`)
    .sort();
}

function listTree(root: string, folder: string): readonly string[] {
  const folders = readEntries(root, folder).filter((entry) => entry.isDirectory());
  return [...listFiles(root, folder), ...folders.flatMap(({ name }) => listTree(root, `${folder}/${name}`))];
}

function listFiles(root: string, folder: string): readonly string[] {
  return readEntries(root, folder)
    .filter((entry) => entry.isFile())
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

function readEntries(root: string, folder: string) {
  const path = join(root, folder);
  return existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
}
