import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pnpmFolder } from './environment.mjs';
import { run } from './run.mjs';

const QUIETLY = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];

/**
 * Installs the pnpm that the root manifest names, unless it is there.
 *
 * @param {string} workspace
 * @returns {number} an exit code
 */
export function providePnpm(workspace) {
  const { packageManager } = readJson(join(workspace, 'package.json'));
  const version = packageManager.replace(/^pnpm@/, '').replace(/\+.*$/, '');
  const folder = pnpmFolder(workspace);
  // npm writes this file last, so an install that was cut short is not taken for one.
  const installed = join(folder, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && readJson(installed).packages['node_modules/pnpm']?.version === version) {
    return 0;
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  return run(workspace, 'npm', ['install', ...QUIETLY, '--loglevel=error', `pnpm@${version}`], {
    folder,
    quiet: true,
  });
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
