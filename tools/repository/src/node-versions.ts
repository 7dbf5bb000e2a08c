import { matrixValues, type Workflow } from './workflow';

/** The places that state versions of Node.js. */
export interface StatedVersions {
  /** Ranges such as `>=20`, by manifest. */
  readonly engines: Readonly<Record<string, string>>;
  /** The content of `.node-version`. */
  readonly developed: string;
}

/** Finds matrices of a workflow that leave out a version of Node.js that the repository states. */
export function nodeVersionFindings(workflow: Workflow, { engines, developed }: StatedVersions): readonly string[] {
  return matrixValues(workflow, 'node').flatMap(([job, versions]) => [
    ...(versions.includes(developed.trim()) ? [] : [`job ${job} must test .node-version, ${developed.trim()}`]),
    ...Object.entries(engines).flatMap(([manifest, range]) => {
      const lowest = Math.min(...versions.map(Number));
      return majorOf(range) === lowest
        ? []
        : [`job ${job} must start at engines of ${manifest}, ${range}, got ${lowest}`];
    }),
  ]);
}

function majorOf(range: string): number {
  return Number(/^>=(\d+)/.exec(range)?.[1]);
}
