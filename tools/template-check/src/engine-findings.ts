import { type EngineParts, runEngine } from './engine';
import type { Finding } from './finding';
import { regionParameter } from './preflight-modules';

/** Returns the findings of the engine and of cdk-preflight, before noise and false positives are removed. */
export function engineFindings(template: object | string, region: string | undefined, parts?: EngineParts): Finding[] {
  const named = region === undefined || typeof template === 'string' ? template : withRegion(template, region);
  const report = runEngine(named, region, parts);
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
