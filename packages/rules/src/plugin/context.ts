/** The part of the argument of a validation plugin of the AWS CDK that is read. `aws-cdk-lib` is not imported: its types differ between versions. */
export interface ValidationContext {
  readonly templatePaths: readonly string[];
  /** Given from 2.257 on. */
  readonly stackTemplates?: readonly { readonly templatePath: string }[];
  /** The root of the app; given from 2.257 on. */
  readonly appConstruct?: { readonly node: { tryGetContext(key: string): unknown } };
}

/** A violation in the form of the AWS CDK. */
export interface Violation {
  readonly ruleName: string;
  readonly description: string;
  readonly fix: string;
  readonly severity: string;
  readonly ruleMetadata: { readonly [key: string]: string };
  readonly violatingResources: {
    readonly resourceLogicalId: string;
    readonly templatePath: string;
    readonly locations: string[];
  }[];
}

/** The result of a plugin in the form of the AWS CDK. */
export interface ValidationReport {
  readonly success: boolean;
  readonly violations: Violation[];
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
