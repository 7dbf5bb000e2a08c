import { spawnSync } from 'node:child_process';

/**
 * Runs a command and returns what it wrote.
 *
 * @throws Error with all that it wrote when it fails
 */
export function runCommand(
  folder: string,
  [command = '', ...words]: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): string {
  const { status, stdout, stderr, error } = spawnSync(command, words, {
    cwd: folder,
    env: { ...outerEnvironment(), ...environment },
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
    shell: process.platform === 'win32',
  });
  if (status === 0) return stdout;
  const line = [command, ...words].join(' ');
  throw new Error(`'${line}' failed in ${folder}: ${error?.message ?? ''}\n${stdout}${stderr}`);
}

/** Without what tells a program that it runs inside a test, where some behave otherwise. */
function outerEnvironment(): NodeJS.ProcessEnv {
  const { JEST_WORKER_ID: _, NODE_ENV: __, ...rest } = process.env;
  return rest;
}
