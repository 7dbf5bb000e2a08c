import type { World } from '@apigwv2/assembly';
import type { Finding } from '../find/finding';
import type { Level } from '../find/rule';

/** The numbers of open findings by their levels, and of acknowledged ones. */
export interface Summary {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  readonly acknowledged: number;
}

/** Returns the findings that nothing acknowledges. */
export function openFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ acknowledged }) => acknowledged === undefined);
}

/** Counts findings. */
export function summarize(findings: readonly Finding[]): Summary {
  const open = openFindings(findings);
  const count = (level: Level) => open.filter((finding) => finding.level === level).length;
  return {
    error: count('error'),
    warning: count('warning'),
    note: count('note'),
    acknowledged: findings.length - open.length,
  };
}

/** Returns the numbers in one line. */
export function summaryLine({ error, warning, acknowledged }: Summary, { templates }: World): string {
  const of = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
  const known = acknowledged > 0 ? `, ${acknowledged} acknowledged` : '';
  return `${of(error, 'error')}, ${of(warning, 'warning')}${known} in ${of(templates.length, 'template')}`;
}
