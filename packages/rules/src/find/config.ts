import type { Level } from './rule';

/** An acknowledgement of findings. */
export interface ConfigAcknowledgement {
  /** The ID of the rule. */
  readonly rule: string;
  /** The path of a construct or of one around it, or `<stack or file>.<logical ID>`. @default - all resources */
  readonly at?: string;
  /** The reason why it is safe. */
  readonly reason: string;
}

/** The levels and acknowledgements of a run. */
export interface RulesConfig {
  /** The levels of rules by their IDs; `off` leaves a rule out. @default - the levels of the rules */
  readonly rules?: Readonly<Record<string, Level | 'off'>>;
  /** The findings that are known and safe. @default - none */
  readonly acknowledge?: readonly ConfigAcknowledgement[];
}
