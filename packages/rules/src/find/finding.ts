import type { Resource } from '@apigwv2/assembly';
import type { Level, Rule } from './rule';

/** The place that acknowledges a finding, and the reason that it gives. */
export interface Acknowledgement {
  /** `validations` is `Validations.of(scope).acknowledge()` of the CDK, at the construct or at one around it in its stack. */
  readonly by: 'metadata' | 'validations' | 'config';
  /** The reason that it gives. */
  readonly reason: string;
}

/** A place where a rule is broken. */
export interface Finding {
  /** The rule that is broken. */
  readonly rule: Pick<Rule, 'id' | 'title' | 'why' | 'source' | 'certainty' | 'since'>;
  /** The level, which the config or the rule gives. */
  readonly level: Level;
  /** The resource at fault. */
  readonly resource: Resource;
  /** The path of the property, such as `CorsConfiguration.AllowOrigins`; empty for the whole resource. */
  readonly property: string;
  /** The requirement and the given value, without a period. */
  readonly what: string;
  /** The way out, in the imperative. */
  readonly fix: string;
  /** The other resources that take part. */
  readonly related: readonly Resource[];
  /** Present if the finding is an error from the next major release on. */
  readonly preview?: true;
  /** Present if the finding is acknowledged. */
  readonly acknowledged?: Acknowledgement;
}
