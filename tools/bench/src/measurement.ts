import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The variants of the app: the names of the files in `variants`. */
export const VARIANTS = ['packages', 'upstream', 'floor'] as const;

export type Variant = (typeof VARIANTS)[number];

/** The measurement of one process: milliseconds of processor time per step, and the size of the output. */
export interface Measurement {
  readonly import: number;
  readonly construct: number;
  readonly synth: number;
  readonly total: number;
  readonly resources: number;
  readonly bytes: number;
}

/** One measurement of each variant in sequence, so that the load of the machine affects all of them. */
export type Round = Readonly<Record<Variant, Measurement>>;

/** Measures each variant once in a new process, in a folder that contains them. */
export function measureRound(folder: string, routes: number): Round {
  const entries = VARIANTS.map((variant) => [variant, measure(folder, variant, routes)]);
  return Object.fromEntries(entries);
}

function measure(folder: string, variant: Variant, routes: number): Measurement {
  const script = join(folder, 'measure.cjs');
  // The built-in validation takes seconds for each variant.
  const env = { ...process.env, CDK_VALIDATION: 'false' };
  return JSON.parse(execFileSync(process.execPath, [script, variant, String(routes)], { env, encoding: 'utf8' }));
}
