import { join } from 'node:path';
import { install } from './install.mjs';
import { newIntegration } from './new-integration.mjs';
import { newPackage } from './new-package.mjs';
import { providePnpm } from './pnpm.mjs';
import { run } from './run.mjs';
import { start } from './start.mjs';
import { test } from './test.mjs';

/**
 * Runs a command in the workspace and returns its exit code.
 *
 * @typedef {(workspace: string, args: string[]) => number} Command
 */

/** @type {Readonly<Record<string, Command>>} */
const COMMANDS = {
  install: () => 0,
  start,
  test,
  'new-package': newPackage,
  'new-integration': newIntegration,
  bench: onBuiltPackages('tools/bench', 'bench'),
  acceptance: onBuiltPackages('tools/release', 'acceptance'),
  docs: onBuiltPackages('tools/reference', 'docs'),
  surface: program('tsx', 'tools/check/src/main.ts', 'surface', '--list'),
  defects: program('tsx', 'tools/check/src/main.ts', 'defects', '--list'),
  format: program('biome', 'check', '--write'),
  'api:update': program('nx', 'run-many', '-t', 'api:update'),
  changeset: program('changeset'),
  nx: program('nx'),
};

/**
 * Installs what a command needs and runs it.
 *
 * @param {string} workspace
 * @param {string[]} line the command and its arguments
 */
export function runCommand(workspace, [name = '', ...args]) {
  // Its purpose is to change what is installed: the lock file may not fit yet.
  if (name === 'pnpm') return providePnpm(workspace) || run(workspace, 'pnpm', args);
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    const known = ['pnpm', ...Object.keys(COMMANDS)].join(', ');
    console.error(`there is no command '${name}', only: ${known}`);
    return 2;
  }
  return install(workspace) || command(workspace, args);
}

/**
 * @param {string} binary
 * @param {string[]} fixed
 * @returns {Command}
 */
function program(binary, ...fixed) {
  return (workspace, args) => run(workspace, binary, [...fixed, ...args]);
}

/**
 * A script of a tool that uses the packages as they are built.
 *
 * @param {string} folder
 * @param {string} script
 * @returns {Command}
 */
function onBuiltPackages(folder, script) {
  return (workspace, args) =>
    run(workspace, 'nx', ['run-many', '-t', 'build'], { quiet: true }) ||
    run(workspace, 'pnpm', ['--silent', 'run', script, ...args], { folder: join(workspace, folder) });
}
