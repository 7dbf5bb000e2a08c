import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Manifest
 * @property {string} name
 * @property {Record<string, string>} [scripts]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 *
 * @typedef {object} Project
 * @property {string} folder relative to the workspace
 * @property {Manifest} manifest
 */

/**
 * Reads the projects of the workspace, the root among them, as pnpm-workspace.yaml lists them.
 * It is read line by line: a YAML reader is there only after the first install.
 *
 * @param {string} workspace
 * @returns {Project[]}
 */
export function readProjects(workspace) {
  const settings = readFileSync(join(workspace, 'pnpm-workspace.yaml'), 'utf8');
  const list = /^packages:\n((?: *- .*\n)+)/m.exec(settings)?.[1] ?? '';
  const patterns = list
    .trim()
    .split('\n')
    .map((line) => line.replace(/^ *- */, '').replace(/["']/g, ''));
  const folders = patterns.flatMap((pattern) => expand(workspace, pattern));
  return ['', ...folders]
    .filter((folder) => existsSync(join(workspace, folder, 'package.json')))
    .map((folder) => ({
      folder,
      manifest: JSON.parse(readFileSync(join(workspace, folder, 'package.json'), 'utf8')),
    }));
}

/**
 * @param {string} workspace
 * @param {string} pattern
 * @returns {string[]}
 */
function expand(workspace, pattern) {
  const parent = pattern.replace(/\/\*$/, '');
  if (parent === pattern || parent.includes('*')) {
    throw new Error(`a workspace pattern must end in its only star, got '${pattern}'`);
  }
  if (!existsSync(join(workspace, parent))) return [];
  return readdirSync(join(workspace, parent))
    .sort()
    .map((name) => `${parent}/${name}`);
}
