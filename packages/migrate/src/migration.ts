import type { Edit } from './edit';

/** Something that a person has to look at. */
export interface Remark {
  /** The line in the file as it was, from 1. */
  readonly line: number;
  /** What is there, and what to do about it. */
  readonly text: string;
}

/** What becomes of a file. */
export interface Migration {
  /** The file after it; the same when nothing was touched. */
  readonly text: string;
  /** The packages that it imports from now, such as `@apigwv2/core-http`. */
  readonly packages: readonly string[];
  /** What was not touched, and what to do about it. */
  readonly untouched: readonly Remark[];
  /** What was touched, and is not quite what it was. */
  readonly different: readonly Remark[];
}

/** What becomes of one import. */
export interface Step {
  readonly edits: readonly Edit[];
  readonly packages: readonly string[];
  readonly untouched: readonly Remark[];
  readonly different: readonly Remark[];
}

/** One step out of many, of which each has what it needs. */
export function joinSteps(steps: readonly Partial<Step>[]): Step {
  return {
    edits: steps.flatMap(({ edits = [] }) => edits),
    packages: [...new Set(steps.flatMap(({ packages = [] }) => packages))].sort(),
    untouched: steps.flatMap(({ untouched = [] }) => untouched),
    different: steps.flatMap(({ different = [] }) => different),
  };
}
