import { worldOf } from '@apigwv2/assembly';
import { runRules } from '@apigwv2/rules';
import type { Finding } from './finding';

const severities = { error: 'ERROR', warning: 'WARN' } as const;

/** Returns the errors and warnings of the rules of `@apigwv2/rules` about a template. */
export function ruleFindings(template: object | string, region: string | undefined): Finding[] {
  const { findings, failures } = runRules(worldOf({ 'template.yaml': template }, { region }));
  const failed = failures.map(({ rule, message }): Finding => ({ rule, severity: 'FATAL', message }));
  const found = findings.flatMap(({ rule, level, what, resource, property, related }): Finding[] => {
    if (level === 'note') return [];
    const { logicalId, type } = resource;
    return [
      {
        rule: rule.id,
        severity: severities[level],
        message: what,
        logicalId,
        resourceType: type,
        related: related.map((one) => one.logicalId),
        ...(property !== '' && { property: `Properties.${property}` }),
      },
    ];
  });
  return [...failed, ...found];
}
