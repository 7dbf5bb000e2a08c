import { spawnSync } from 'node:child_process';

/**
 * Runs a command and returns its standard output.
 *
 * @throws Error with its whole output when it fails
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

/** Returns the environment without the variables by which programs detect a test and change their behavior. */
function outerEnvironment(): NodeJS.ProcessEnv {
  const { JEST_WORKER_ID: _, NODE_ENV: __, ...rest } = process.env;
  return rest;
}
