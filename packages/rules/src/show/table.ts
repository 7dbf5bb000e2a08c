import type { World } from '@apigwv2/assembly';
import type { Finding } from '../find/finding';
import type { Failure } from '../find/run-rules';
import type { Colors } from './colors';
import { renderLine, resourceName, sourceOf } from './place';
import { openFindings, summarize, summaryLine } from './summary';

/** The content of a report. */
export interface Report {
  readonly world: World;
  readonly findings: readonly Finding[];
  readonly failures: readonly Failure[];
  /** The messages about resources that cannot be read, such as those of AWS SAM. */
  readonly refused: readonly string[];
}

/** Renders the open findings for a terminal: the rule, the construct, the line, what is wrong, and the way out. */
export function renderTable({ world, findings, failures, refused }: Report, colors: Colors): string {
  const lines = openFindings(findings).flatMap((finding) => [...renderFinding(finding, colors), '']);
  const notChecked = [
    ...world.unread.map(({ file, reason }) => `${file}: ${reason}`),
    ...failures.map(({ rule, message }) => `the rule ${rule} failed: ${message}; please report it`),
    ...refused,
  ];
  for (const line of notChecked) lines.push(`${colors.red('not checked')}  ${line}`, '');
  return `${[...lines, summaryLine(summarize(findings), world)].join('\n')}\n`;
}

function renderFinding(
  { level, rule, resource, property, what, fix, related }: Finding,
  colors: Colors,
): readonly string[] {
  const color = { error: colors.red, warning: colors.yellow, note: colors.dim }[level];
  const source = sourceOf(resource);
  const where = [resourceName(resource), source === undefined ? '' : renderLine(source)].filter((one) => one !== '');
  return [
    `${color(level.padEnd(7))}  ${colors.bold(rule.id)}  ${where.join('  ')}`,
    `         ${what}`,
    `         ${colors.dim('fix:')} ${fix}`,
    ...(resource.createdAt === undefined || property === ''
      ? []
      : [`         ${colors.dim(`in ${resource.template.file}: ${resource.logicalId} ${property}`)}`]),
    ...(related.length === 0
      ? []
      : [`         ${colors.dim(`see ${related.slice(0, 3).map(resourceName).join(', ')}`)}`]),
  ];
}
