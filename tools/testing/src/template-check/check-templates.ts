import { runEngine } from './engine';
import { engineNoise } from './engine-noise';
import type { Finding } from './finding';
import { preflightFalsePositives } from './preflight-false-positives';
import { regionParameter } from './preflight-modules';

export interface TemplateCheckOptions {
  /** The region the template is deployed to; rules that compare regions are silent without it. */
  readonly region?: string;
}

/** Everything in a template that keeps it from being deployed, as far as it can be known offline. */
export function checkTemplate(template: object, options: TemplateCheckOptions = {}): Finding[] {
  return allFindings(template, options).filter((finding) => !isNoise(finding) && !isFalsePositive(finding));
}

/** The findings of many templates, each in its place. */
export function checkTemplates(templates: readonly object[], options: TemplateCheckOptions = {}): Finding[][] {
  return templates.map((template) => checkTemplate(template, options));
}

/** What the tools say before anything is left out. */
export function allFindings(template: object, { region }: TemplateCheckOptions = {}): Finding[] {
  const report = runEngine(region === undefined ? template : withRegion(template, region), region);
  const findings = report.diagnostics
    .filter(({ entity }) => entity?.logicalId !== regionParameter)
    .map(
      (diagnostic): Finding => ({
        rule: diagnostic.ruleId,
        severity: diagnostic.severity,
        message: diagnostic.message,
        logicalId: diagnostic.entity?.logicalId,
        resourceType: diagnostic.entity?.resourceType,
        property: diagnostic.propertyPath,
      }),
    );
  if (report.status === 'ANALYSIS_INCOMPLETE') {
    findings.push({ rule: 'analysis-incomplete', severity: 'ERROR', message: 'the engine gave up on this template' });
  }
  return findings;
}

function withRegion(template: object, region: string): object {
  const parameters = 'Parameters' in template ? (template.Parameters as object) : {};
  return { ...template, Parameters: { ...parameters, [regionParameter]: { Type: 'String', Default: region } } };
}

function isNoise({ rule }: Finding): boolean {
  return engineNoise.some((noise) => noise.rule === rule);
}

function isFalsePositive({ rule, message }: Finding): boolean {
  const value = /'([^']*)'/.exec(message)?.[1];
  return value !== undefined && preflightFalsePositives.some((known) => known.rule === rule && known.value.test(value));
}
