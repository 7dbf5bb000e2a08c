import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';

/**
 * Runs an app as the CDK command line does: told where to write, it synthesizes when its program ends. What it says is
 * heard only when it fails.
 *
 * @returns its exit code
 */
export function synthesizeApp(app: string, folder: string): number {
  rmSync(folder, { recursive: true, force: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [require.resolve('tsx/cli'), app], {
    // The template check that follows runs the same engine, and more rules.
    env: { ...process.env, CDK_OUTDIR: folder, CDK_VALIDATION: 'false' },
    encoding: 'utf8',
  });
  if (status !== 0) process.stderr.write(`${stdout}${stderr}`);
  return status ?? 1;
}
