import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The result of a program. */
export interface ProgramRun {
  readonly code: number | null;
  /** Its output. */
  readonly output: string;
  /** The templates that it synthesized. */
  readonly templates: readonly object[];
}

/**
 * Runs a program as the CDK command line does: with an output folder, its apps synthesize when it ends.
 */
export function runProgram(file: string): ProgramRun {
  const folder = mkdtempSync(join(tmpdir(), 'cdk.out-'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [require.resolve('tsx/cli'), file], {
    env: { ...process.env, CDK_VALIDATION: 'false', CDK_OUTDIR: folder },
    encoding: 'utf8',
  });
  const templates = readdirSync(folder)
    .filter((name) => name.endsWith('.template.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as object);
  return { code: status, output: stdout + stderr, templates };
}
