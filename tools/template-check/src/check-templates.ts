import { engineFindings } from './engine-findings';
import { engineNoise } from './engine-noise';
import type { Finding } from './finding';
import { preflightFalsePositives } from './preflight-false-positives';
import { ruleFindings } from './rule-findings';
import { ruleNoise } from './rule-noise';

export interface TemplateCheckOptions {
  /** The region of the stack. @default - rules that compare regions have no findings */
  readonly region?: string;
  /** The rules that constructs have warned of, as `<rule> <logical ID>`. @default - none */
  readonly said?: readonly string[];
}

/**
 * Returns the findings that would fail a deployment of a template, as far as offline rules can detect them.
 *
 * @param template the template as an object, or its text in JSON or YAML
 */
export function checkTemplate(template: object | string, options: TemplateCheckOptions = {}): Finding[] {
  const said = ({ rule, logicalId, related = [] }: Finding) =>
    [logicalId, ...related].some((one) => options.said?.includes(`${rule} ${one}`));
  const own = ruleFindings(template, options.region).filter((finding) => !said(finding) && !isNoise(finding));
  return [...checkByOthers(template, options.region), ...own];
}

/** Returns the findings of the engine and of cdk-preflight alone. */
export function checkByOthers(template: object | string, region?: string): Finding[] {
  return engineFindings(template, region).filter((finding) => !isFalsePositive(finding) && !isNoise(finding));
}

function isNoise({ rule, severity }: Finding): boolean {
  if (engineNoise.some((noise) => noise.rule === rule)) return true;
  return severity === 'WARN' && ruleNoise.some((noise) => noise.rule === rule);
}

function isFalsePositive({ rule, message }: Finding): boolean {
  const value = /'([^']*)'/.exec(message)?.[1];
  return value !== undefined && preflightFalsePositives.some((known) => known.rule === rule && known.value.test(value));
}
