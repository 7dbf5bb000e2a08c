/** A finding of a check, with a way to correct it. */
export interface Finding {
  /** The file, package or row. */
  readonly where: string;
  /** The condition that is not met. */
  readonly must: string;
  /** The actual state. */
  readonly found: string;
  /** The correction, as an imperative. */
  readonly fix: string;
}
