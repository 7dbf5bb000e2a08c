// Runs a command of the workspace on a machine that has only Node.js and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { environment } from './dev/src/environment.mjs';
import { forgetResults, sumResults } from './dev/src/results.mjs';
import { steps } from './dev/src/steps.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const { packageManager } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const TOOLCHAIN = join(ROOT, '.toolchain', packageManager);
const ENVIRONMENT = environment([TOOLCHAIN, ROOT], process.env);

process.exitCode = main(process.argv.slice(2));

/** @param {string[]} line */
function main([command = '', ...args]) {
  const folder = join(ROOT, 'tools/examples');
  const examples = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'src/app.ts')));
  const plan = steps(command, args, examples);
  if (typeof plan === 'string') {
    console.error(plan);
    return 2;
  }
  // The purpose of `pnpm` is to change what is installed: the lock file may not fit yet.
  const installed = installPnpm() || (command === 'pnpm' ? 0 : run(['pnpm', 'install', '--frozen-lockfile'], true));
  if (installed !== 0) return installed;
  return command === 'test' ? test(plan) : plan.reduce((code, { line, quiet }) => code || run(line, quiet), 0);
}

/**
 * Runs every step, also after one that failed, and ends with the sum of the tests.
 *
 * @param {readonly import('./dev/src/steps.mjs').Step[]} plan
 */
function test(plan) {
  forgetResults(ROOT);
  const failed = plan.filter(({ line }) => run(line) !== 0);
  const { sum, passed, silent } = sumResults(ROOT);
  for (const { line } of failed) console.log(`failed: ${line.join(' ')}`);
  for (const folder of silent) console.log(`failed: ${folder} left no test results`);
  console.log(sum);
  return failed.length === 0 && passed ? 0 : 1;
}

/** Installs the pnpm that the root manifest names; npm writes the file that is looked for last. */
function installPnpm() {
  if (existsSync(join(TOOLCHAIN, 'node_modules/.package-lock.json'))) return 0;
  const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund'];
  return run(['npm', 'install', '--prefix', TOOLCHAIN, ...flags, packageManager], true);
}

/** @param {readonly string[]} line @param {boolean} [quiet] prints the output only after a failure */
function run([program = '', ...args], quiet = false) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: ROOT,
    env: ENVIRONMENT,
    stdio: quiet ? 'pipe' : 'inherit',
    shell: process.platform === 'win32',
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (error) throw error;
  if (quiet && status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return status ?? 1;
}
