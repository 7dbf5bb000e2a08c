import type { Finding } from './finding';
import { FindingError } from './finding-error';

/** The result of a check. */
export interface Outcome {
  readonly findings: readonly Finding[];
  /** One line about the input of the check. */
  readonly summary: string;
}

/** A check of the files of a workspace. */
export interface Check {
  readonly name: string;
  run(root: string): Outcome | Promise<Outcome>;
  /** Returns the lines that `--list` prints. */
  list?(root: string): readonly string[];
  /** Implements `--update`: adds newly covered rows to the data, and removes none. */
  update?(root: string): string;
}

/** Runs a check. A check that throws has a finding. */
export async function runCheck(check: Check, root: string): Promise<Outcome> {
  try {
    return await check.run(root);
  } catch (error) {
    return { findings: [findingOf(check, error)], summary: 'not completed' };
  }
}

function findingOf(check: Check, error: unknown): Finding {
  if (error instanceof FindingError) return error.finding;
  return {
    where: check.name,
    must: 'a check completes',
    found: error instanceof Error ? (error.stack ?? error.message) : String(error),
    fix: `correct the cause, or the check in tools/check/src/${check.name}.ts`,
  };
}
