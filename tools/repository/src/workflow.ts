import { parse } from 'yaml';

/** The parts of a workflow of GitHub Actions that the checks read. */
export interface Workflow {
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

/** A job of a workflow. */
export interface Job {
  readonly permissions?: unknown;
  readonly strategy?: { readonly matrix?: Readonly<Record<string, readonly unknown[]>> };
  readonly steps?: readonly Step[];
}

/** A step of a job: an action with its inputs, or a command. */
export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** Parses a workflow; a key that stands twice is an error. */
export function parseWorkflow(content: string): Workflow {
  return parse(content, { uniqueKeys: true }) as Workflow;
}

/** Returns the jobs of a workflow by name. */
export function jobsOf({ jobs = {} }: Workflow): readonly (readonly [string, Job])[] {
  return Object.entries(jobs);
}

/** Returns the steps of all jobs of a workflow. */
export function stepsOf(workflow: Workflow): readonly Step[] {
  return jobsOf(workflow).flatMap(([, { steps = [] }]) => steps);
}

/** Returns the values of a key in the matrix of any job. */
export function matrixValues(workflow: Workflow, key: string): readonly (readonly [string, readonly string[]])[] {
  return jobsOf(workflow).flatMap(([name, { strategy }]) => {
    const values = strategy?.matrix?.[key];
    return values === undefined ? [] : [[name, values.map(String)] as const];
  });
}
