import type { RulesConfig } from '../find/config';
import type { Finding } from '../find/finding';
import { runRules } from '../find/run-rules';
import { RULES } from '../rules';
import { colors } from '../show/colors';
import { renderTable } from '../show/table';
import { packageVersion } from '../version';
import {
  isAcknowledgedInApp,
  isReportedByCommandLine,
  isReporting,
  type ValidationContext,
  type ValidationReport,
} from './context';
import { readApp, type SynthesizedApp } from './read-app';
import { failureOf, violationOf } from './violation';

/** Options of `ApiGatewayV2Rules`. */
export interface ApiGatewayV2RulesOptions extends RulesConfig {
  /** Whether to report notes. @default false */
  readonly all?: boolean;
}

/**
 * A validation plugin of the AWS CDK with the guard rails. It does not import `aws-cdk-lib`.
 *
 * @see https://docs.aws.amazon.com/cdk/v2/guide/policy-validation-synthesis.html
 * @example
 * Validations.of(app).addPlugins(new ApiGatewayV2Rules()); // aws-cdk-lib 2.257 and newer
 * new App({ policyValidationBeta1: [new ApiGatewayV2Rules()] }); // before
 */
export class ApiGatewayV2Rules {
  /** The name, with which findings are acknowledged: `apigwv2::duplicate-route-key`. */
  readonly name = 'apigwv2';
  /** The version of the package. */
  readonly version = packageVersion();
  /** The IDs of the rules. */
  readonly ruleIds = RULES.map(({ id }) => id);

  constructor(private readonly options: ApiGatewayV2RulesOptions = {}) {}

  /** Finds what breaks the rules in the templates of an app. The AWS CDK calls it during synthesis. */
  validate(context: ValidationContext): ValidationReport {
    try {
      return this.report(context);
    } catch (error) {
      // Whatever goes wrong here, the app must not end with a stack trace of a plugin.
      const message = error instanceof Error ? error.message : String(error);
      const violations = [failureOf(`the rules could not check ${context.templatePaths[0] ?? 'the app'}: ${message}`)];
      return { success: false, violations, pluginVersion: this.version };
    }
  }

  private report(context: ValidationContext): ValidationReport {
    const app = readApp(context.templatePaths);
    const { findings, failures } = runRules(app.world, { config: this.options });
    // The CDK reports what its `Validations` acknowledge, with the reason.
    const open = findings.filter(
      ({ level, acknowledged }) =>
        (this.options.all === true || level !== 'note') && (acknowledged?.by ?? 'validations') === 'validations',
    );
    printUnseen(open, app, context);
    return {
      success: failures.length === 0 && !open.some(({ level }) => level === 'error'),
      violations: [
        ...failures.map(({ rule, message }) => failureOf(`the rule ${rule} failed: ${message}`)),
        ...open.map((finding) => violationOf(finding, app.folder)),
      ],
      pluginVersion: this.version,
    };
  }
}

/**
 * Prints what the AWS CDK drops: warnings before 2.257, when there is no error beside them; and, under the command line,
 * errors of stacks inside a `Stage`, which must not exit with 0.
 */
function printUnseen(open: readonly Finding[], { world }: SynthesizedApp, context: ValidationContext): void {
  const print = (findings: readonly Finding[]) => {
    if (findings.length === 0) return;
    process.stderr.write(renderTable({ world, findings, failures: [], refused: [] }, colors(false)));
  };
  if (!isReporting(context)) {
    if (!open.some(({ level }) => level === 'error')) print(open);
    return;
  }
  if (!isReportedByCommandLine(context)) return;
  const staged = open.filter(
    ({ rule, resource: { constructPath, template }, level }) =>
      template.insideStage && level === 'error' && !isAcknowledgedInApp(rule.id, constructPath, context),
  );
  print(staged);
  if (staged.length > 0) process.exitCode = 1;
}
