import { spawnSync } from 'node:child_process';
import { environment } from './environment.mjs';

/**
 * Runs a program with the environment of the workspace and returns its exit code.
 *
 * @param {string} workspace
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ folder?: string, quiet?: boolean }} [options] a quiet program is heard only when it fails
 */
export function run(workspace, program, args, { folder = workspace, quiet = false } = {}) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    env: environment(workspace, process.env),
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (error) throw error;
  const code = status ?? 1;
  if (quiet && code !== 0) {
    process.stdout.write(stdout);
    process.stderr.write(stderr);
  }
  return code;
}
