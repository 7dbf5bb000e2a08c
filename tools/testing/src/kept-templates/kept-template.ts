/** A template that tests synthesized, as in the files of `.test/templates` of a project. */
export interface KeptTemplate {
  readonly hash: string;
  readonly stack: string;
  /** The region, if all stacks of the assembly are in the same one. */
  readonly region?: string;
  /** The rules that constructs of the assembly have warned of, as `saidIn` returns them. */
  readonly said?: readonly string[];
  /** The tests that synthesized it, as `currentTest` returns them. */
  readonly tests: string[];
  /** The rules that must refuse it, by test. */
  readonly refused?: Record<string, readonly string[]>;
  readonly template: object;
}
