/** A template that tests synthesized, as it is written to the project's `.test/templates`. */
export interface KeptTemplate {
  readonly hash: string;
  readonly stack: string;
  /** The region, when all stacks of the app that made it are in one. */
  readonly region?: string;
  /** The tests that made it: the file from the root of the repository, and the full name. */
  readonly tests: string[];
  /** The rules that must refuse it, for each test that says so. */
  readonly refused?: Record<string, readonly string[]>;
  readonly template: object;
}
