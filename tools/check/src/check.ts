import type { Finding } from './finding';
import { FindingError } from './finding-error';

/** What a check has to say about a workspace. */
export interface Outcome {
  readonly findings: readonly Finding[];
  /** One line about what was looked at. */
  readonly summary: string;
}

/** A law of the workspace, judged from the files under its root and from nothing else. */
export interface Check {
  readonly name: string;
  run(root: string): Outcome | Promise<Outcome>;
  /** What `--list` prints. */
  list?(root: string): readonly string[];
  /** What `--update` does: writes what the tests newly prove into the data, never what they lost. */
  update?(root: string): string;
}

/** Runs a check; one that cannot come to its end is red. */
export async function runCheck(check: Check, root: string): Promise<Outcome> {
  try {
    return await check.run(root);
  } catch (error) {
    return { findings: [findingOf(check, error)], summary: 'could not be judged' };
  }
}

function findingOf(check: Check, error: unknown): Finding {
  if (error instanceof FindingError) return error.finding;
  return {
    where: check.name,
    must: 'a check comes to its end',
    found: error instanceof Error ? (error.stack ?? error.message) : String(error),
    fix: `repair what stopped it, or the check itself in tools/check/src/${check.name}.ts`,
  };
}
