import type { CheckResult } from '@apigwv2/rules';
import { engineCheck, renderFinding } from '@apigwv2/template-check';
import type { CloudFormationStackArtifact } from 'aws-cdk-lib/cx-api';

/** Returns the warnings and errors of the constructs of a stack, and the findings of the template check. */
export function findingsOf({
  messages,
  template,
  environment: { region },
}: CloudFormationStackArtifact): readonly string[] {
  return [
    ...messages.filter(({ level }) => level !== 'info').map(({ id, entry }) => `${id.slice(1)}: ${entry.data}`),
    ...engineCheck(template, region === 'unknown-region' ? undefined : region).map(renderFinding),
  ];
}

/** Returns the rules that a report has, each with its resource. */
export function brokenRules({ findings, failures }: CheckResult): readonly string[] {
  const open = findings.filter(({ level, acknowledged }) => level !== 'note' && acknowledged === undefined);
  return [
    ...open.map(({ rule, resource }) => `${rule.id} ${resource.constructPath ?? resource.logicalId}`),
    ...failures.map(({ rule, message }) => `${rule} failed: ${message}`),
  ];
}
