/** The part of the argument of a validation plugin of the AWS CDK that is read. `aws-cdk-lib` is not imported: its types differ between versions. */
export interface ValidationContext {
  /** The files of the templates. */
  readonly templatePaths: readonly string[];
  /** Given from 2.257 on. */
  readonly stackTemplates?: readonly { readonly templatePath: string }[];
  /** The root of the app; given from 2.257 on. */
  readonly appConstruct?: { readonly node: { tryGetContext(key: string): unknown } };
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

/** Returns whether the command line reports the findings. It drops those of stacks inside a `Stage`. */
export function isReportedByCommandLine({ appConstruct }: ValidationContext): boolean {
  return appConstruct?.node.tryGetContext(FAIL_SYNTH) === false;
}
