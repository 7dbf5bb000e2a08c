import type { Resource } from '@apigwv2/assembly';
import type { Level, Rule } from './rule';

/** The place that acknowledges a finding, and the reason that it gives. */
export interface Acknowledgement {
  /** `validations` is `Validations.of(scope).acknowledge()` of the CDK, at the construct or at one around it in its stack. */
  readonly by: 'metadata' | 'validations' | 'config';
  readonly reason: string;
}

/** A place where a rule is broken. */
export interface Finding {
  readonly rule: Pick<Rule, 'id' | 'title' | 'why' | 'source' | 'certainty' | 'since'>;
  readonly level: Level;
  readonly resource: Resource;
  /** The path of the property, such as `CorsConfiguration.AllowOrigins`; empty for the whole resource. */
  readonly property: string;
  readonly what: string;
  readonly fix: string;
  readonly related: readonly Resource[];
  /** Present if the finding is acknowledged. */
  readonly acknowledged?: Acknowledgement;
}
