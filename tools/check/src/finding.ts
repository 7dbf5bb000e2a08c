/** One thing that is wrong, said so that whoever reads it knows what to do next. */
export interface Finding {
  /** The file, package or row at fault. */
  readonly where: string;
  /** What must hold. */
  readonly must: string;
  /** What was found instead. */
  readonly found: string;
  /** The way out. */
  readonly fix: string;
}
