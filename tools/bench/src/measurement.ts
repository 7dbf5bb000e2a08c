import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The ways in which the app of the bench is built: the names of the files in `variants`. */
export const VARIANTS = ['packages', 'upstream', 'floor'] as const;

export type Variant = (typeof VARIANTS)[number];

/** What one process measured: milliseconds of processor time for each step, and what came out. */
export interface Measurement {
  readonly import: number;
  readonly construct: number;
  readonly synth: number;
  readonly total: number;
  readonly resources: number;
  readonly bytes: number;
}

/** One measurement of each variant, taken one after the other so that their ratios share the machine's mood. */
export type Round = Readonly<Record<Variant, Measurement>>;

/** Measures each variant once, in a fresh process each, in a folder that holds them. */
export function measureRound(folder: string, routes: number): Round {
  const entries = VARIANTS.map((variant) => [variant, measure(folder, variant, routes)]);
  return Object.fromEntries(entries);
}

function measure(folder: string, variant: Variant, routes: number): Measurement {
  const script = join(folder, 'measure.cjs');
  // Built-in template validation costs seconds, the same for all.
  const env = { ...process.env, CDK_VALIDATION: 'false' };
  return JSON.parse(execFileSync(process.execPath, [script, variant, String(routes)], { env, encoding: 'utf8' }));
}
