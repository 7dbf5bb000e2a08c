import { join } from 'node:path';
import type { Finding } from '../find/finding';
import type { Violation } from './context';

/** Renders a finding for the AWS CDK, which acknowledges resource by resource: a violation has one. */
export function violationOf({ rule, level, resource, property, what, fix }: Finding, folder: string): Violation {
  return {
    ruleName: rule.id,
    description: what,
    fix,
    // Without a severity the CDK shows an error, and counts it as success once anything is acknowledged.
    severity: level === 'note' ? 'info' : level,
    ruleMetadata: { why: rule.why, source: rule.source },
    violatingResources: [
      {
        resourceLogicalId: resource.logicalId,
        templatePath: join(folder, resource.template.file),
        locations: property === '' ? [] : [`Properties/${property.replaceAll('.', '/')}`],
      },
    ],
  };
}

/** Renders what could not be checked for the AWS CDK, which then fails: it must not pass for a success. */
export function failureOf(description: string): Violation {
  return {
    ruleName: 'rules-failed',
    description,
    fix: 'report it, or remove the plugin until it is mended',
    severity: 'error',
    ruleMetadata: {},
    violatingResources: [],
  };
}
