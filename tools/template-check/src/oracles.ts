import { engineFindings } from './engine-findings';
import { engineNoise } from './engine-noise';
import type { Finding } from './finding';

/** A validator of others. */
export interface Oracle {
  readonly name: string;
  /** Returns the findings about a template, without noise. */
  readonly check: (template: object, region?: string) => readonly Finding[];
}

const isPreflight = ({ rule }: Finding) => rule.startsWith('pf-');

/** AWS's validator, the same with stricter schemas, and cdk-preflight. */
export const ORACLES: readonly Oracle[] = [
  { name: 'AWS', check: (template, region) => found(template, region, { overlay: false, preflight: false }) },
  {
    name: 'stricter schemas',
    check: (template, region) => found(template, region, { overlay: true, preflight: false }),
  },
  {
    name: 'cdk-preflight',
    check: (template, region) => found(template, region, { overlay: false, preflight: true }).filter(isPreflight),
  },
];

function found(...given: Parameters<typeof engineFindings>): readonly Finding[] {
  return engineFindings(...given).filter(({ rule }) => !engineNoise.some((noise) => noise.rule === rule));
}
