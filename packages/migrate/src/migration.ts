import type { Edit } from './edit';

/** A note on a line of a file, for review. */
export interface Note {
  /** The line in the original file, from 1. */
  readonly line: number;
  /** The finding, and what to do about it. */
  readonly text: string;
}

/** The result of migrating a file. */
export interface Migration {
  /** The migrated source; the original one when nothing was changed. */
  readonly text: string;
  /** The packages that the migrated file imports from, such as `@apigwv2/core-http`. */
  readonly packages: readonly string[];
  /** The notes on imports that were not changed. */
  readonly untouched: readonly Note[];
  /** The notes on names that were moved and have changed behavior. */
  readonly different: readonly Note[];
  /** The notes on what the deployment of a moved definition changes in a deployed app. */
  readonly deployment: readonly Note[];
}

/** Options of a migration. */
export interface MigrateOptions {
  /**
   * Whether to keep deployed resources as they are: adds options such as `securityGroups: []` to definitions that
   * move, and notes the steps that a source does not allow.
   *
   * @default false
   */
  readonly keep?: boolean;
}

/** The result of migrating one import, with edits in place of the text. */
export interface Step extends Omit<Migration, 'text'> {
  readonly edits: readonly Edit[];
}

/** Joins partial steps into one. */
export function joinSteps(steps: readonly Partial<Step>[]): Step {
  return {
    edits: steps.flatMap(({ edits = [] }) => edits),
    packages: [...new Set(steps.flatMap(({ packages = [] }) => packages))].sort(),
    untouched: steps.flatMap(({ untouched = [] }) => untouched),
    different: steps.flatMap(({ different = [] }) => different),
    deployment: steps.flatMap(({ deployment = [] }) => deployment),
  };
}
