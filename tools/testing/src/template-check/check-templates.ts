import { runEngine } from './engine';
import { engineNoise } from './engine-noise';
import type { Finding } from './finding';
import { preflightFalsePositives } from './preflight-false-positives';
import { regionParameter } from './preflight-modules';

export interface TemplateCheckOptions {
  /** The region of the stack. @default - rules that compare regions have no findings */
  readonly region?: string;
}

/**
 * Returns the findings that would fail a deployment of a template, as far as offline rules can detect them.
 *
 * @param template the template as an object, or its text in JSON or YAML
 */
export function checkTemplate(template: object | string, options: TemplateCheckOptions = {}): Finding[] {
  return allFindings(template, options).filter((finding) => !isNoise(finding) && !isFalsePositive(finding));
}

/** Returns the findings of each template. */
export function checkTemplates(templates: readonly object[], options: TemplateCheckOptions = {}): Finding[][] {
  return templates.map((template) => checkTemplate(template, options));
}

/** Returns the findings of the engine, before noise and false positives are removed. */
export function allFindings(template: object | string, { region }: TemplateCheckOptions = {}): Finding[] {
  const named = region === undefined || typeof template === 'string' ? template : withRegion(template, region);
  const report = runEngine(named, region);
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
    findings.push({
      rule: 'analysis-incomplete',
      severity: 'ERROR',
      message: 'the engine did not complete the analysis of this template',
    });
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
