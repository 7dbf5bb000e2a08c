import { reasonIn } from '../find/acknowledged';

/** The part of the argument of a validation plugin of the AWS CDK that is read. `aws-cdk-lib` is not imported: its types differ between versions. */
export interface ValidationContext {
  /** The files of the templates. */
  readonly templatePaths: readonly string[];
  /** Given from 2.257 on. */
  readonly stackTemplates?: readonly { readonly templatePath: string }[];
  /** The root of the app; given from 2.257 on. */
  readonly appConstruct?: ValidatedConstruct;
}

/** The part of a construct that is read. */
export interface ValidatedConstruct {
  /** The node of the construct in the tree. */
  readonly node: {
    readonly metadata: readonly { readonly type: string; readonly data: unknown }[];
    tryFindChild(id: string): ValidatedConstruct | undefined;
    tryGetContext(key: string): unknown;
  };
}

/** A violation in the form of the AWS CDK. */
export interface Violation {
  /** The ID of the rule. */
  readonly ruleName: string;
  /** The requirement and the given value. */
  readonly description: string;
  /** The way out. */
  readonly fix: string;
  /** The level. */
  readonly severity: string;
  /** The consequence and the source of the rule. */
  readonly ruleMetadata: { readonly [key: string]: string };
  /** The resource at fault. */
  readonly violatingResources: {
    readonly resourceLogicalId: string;
    readonly templatePath: string;
    readonly locations: string[];
  }[];
}

/** The result of a plugin in the form of the AWS CDK. */
export interface ValidationReport {
  /** Whether no error is open. */
  readonly success: boolean;
  /** The open findings. */
  readonly violations: Violation[];
  /** The version of the package. */
  readonly pluginVersion: string;
}

/** The context that is false when the command line reports findings, and synthesis does not throw. */
const FAIL_SYNTH = '@aws-cdk/core:failSynthOnValidationErrors';

/** Returns whether the AWS CDK shows warnings of plugins and lets users acknowledge findings: 2.257 and newer. */
export function isReporting({ stackTemplates }: ValidationContext): boolean {
  return stackTemplates !== undefined;
}

/** Returns whether the app acknowledges the findings of a rule at a construct, or at one around it. */
export function isAcknowledgedInApp(
  rule: string,
  constructPath: string | undefined,
  { appConstruct }: ValidationContext,
): boolean {
  let construct = appConstruct;
  for (const id of [...(constructPath?.split('/') ?? []), '']) {
    if (construct === undefined) return false;
    const entries = construct.node.metadata.map(({ type, data }) => ({ type, data }));
    if (reasonIn(rule, entries) !== undefined) return true;
    construct = construct.node.tryFindChild(id);
  }
  return false;
}

/** Returns whether the command line reports the findings. It drops those of stacks inside a `Stage`. */
export function isReportedByCommandLine({ appConstruct }: ValidationContext): boolean {
  return appConstruct?.node.tryGetContext(FAIL_SYNTH) === false;
}
