import type { Resource } from '@apigwv2/assembly';
import type { Finding } from '../find/finding';
import { sourceOf } from './place';
import { summarize } from './summary';
import type { Report } from './table';

/** Renders a report as JSON, in the format of version 1. */
export function renderJson({ world, findings, failures, refused }: Report): string {
  const report = {
    version: 1,
    templates: world.templates.map(({ file }) => file),
    summary: summarize(findings),
    findings: findings.map(renderFinding),
    notChecked: [
      ...world.unread.map(({ file, reason }) => ({ file, reason })),
      ...failures.map(({ rule, message }) => ({ rule, reason: message })),
      ...refused.map((reason) => ({ reason })),
    ],
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

function renderFinding({
  rule,
  level,
  resource,
  property,
  what,
  fix,
  related,
  acknowledged,
  preview,
}: Finding): object {
  return {
    rule: rule.id,
    level,
    resource: renderResource(resource),
    property,
    what,
    why: rule.why,
    fix,
    source: rule.source,
    certainty: rule.certainty,
    related: related.map(renderResource),
    ...(preview !== undefined && { preview }),
    ...(acknowledged !== undefined && { acknowledged }),
  };
}

function renderResource(resource: Resource): object {
  const { template, logicalId, type, constructPath } = resource;
  return {
    template: template.file,
    stack: template.stackName,
    logicalId,
    type,
    constructPath,
    line: sourceOf(resource),
  };
}
