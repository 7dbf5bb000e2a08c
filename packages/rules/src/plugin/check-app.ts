import { readWorld } from '@apigwv2/assembly';
import type { RulesConfig } from '../find/config';
import { type Findings, runRules } from '../find/run-rules';
import { colors } from '../show/colors';
import { openFindings } from '../show/summary';
import { renderTable } from '../show/table';

/** An app or a stage of the AWS CDK, by its shape. */
export interface SynthesizedByCdk {
  /** Synthesizes it; the result has the folder of the cloud assembly. */
  synth(): { readonly directory: string };
}

/** The result of a check: the findings, and a report of the open ones. */
export interface CheckResult extends Findings {
  /** Whether no error and no warning is open, and everything was checked. */
  readonly passed: boolean;
  /** The report, as the command prints it. */
  readonly report: string;
}

/**
 * Checks an app in a test, or the folder of a cloud assembly, with every version of aws-cdk-lib.
 *
 * @throws ReadError if the folder has no template
 * @example
 * const { passed, report } = check('cdk.out');
 * if (!passed) console.log(report);
 */
export function check(app: SynthesizedByCdk | string, config: RulesConfig = {}): CheckResult {
  const world = readWorld(typeof app === 'string' ? app : app.synth().directory);
  const { findings, failures } = runRules(world, { config });
  const shown = findings.filter(({ level }) => level !== 'note');
  const passed = openFindings(shown).length === 0 && failures.length === 0 && world.unread.length === 0;
  return {
    findings,
    failures,
    passed,
    report: renderTable({ world, findings: shown, failures, refused: [] }, colors(false)),
  };
}
