import { join } from 'node:path';
import { RULES } from '@apigwv2/rules';
import { ORACLES } from '@apigwv2/template-check';
import { workspace } from '../code-block';
import type { Verdict } from './verdict';

/** The path of the page that compares the rules with validators of others. */
export const ORACLE_PAGE = join(workspace, 'packages/rules/docs/oracles.md');

const NAMES = ORACLES.map(({ name }) => name);

/** Renders the page from the verdicts on all examples. */
export function renderOraclePage(verdicts: readonly Verdict[]): string {
  const bad = verdicts.filter((verdict) => verdict.bad);
  const ids = RULES.map(({ id }) => id).sort();
  const totals = NAMES.map((name) => `${foundIn(bad, name).length} by ${name}`);
  return [
    '# Other validators',
    '<!-- Generated from the examples of the rules by `npm run oracles` in `tools/acceptance`. -->',
    [
      'The validators of others, on the examples of the rules: the CloudFormation validator of AWS, the same with the stricter',
      'schemas of this workspace, and cdk-preflight. A cell has the rules that refuse the resource at fault in an example.',
    ].join('\n'),
    `The rules refuse ${bad.length / NAMES.length} examples. Of these, ${totals.join(', ')} are refused too.`,
    '## Refused examples',
    table(
      ['Rule', ...NAMES],
      ids.map((id) => refusedRow(id, bad)),
    ),
    '## Accepted examples that others refuse',
    table(['Rule', 'Example', 'Refused by'], acceptedRows(verdicts)),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Returns the cells of a rule in the table of refused examples. */
export function refusedRow(id: string, verdicts: readonly Verdict[]): readonly string[] {
  const bad = verdicts.filter((verdict) => verdict.bad);
  return [`\`${id}\``, ...NAMES.map((name) => cell(bad, id, name))];
}

/** Returns the cells of the table of accepted examples that others refuse. */
export function acceptedRows(verdicts: readonly Verdict[]): readonly (readonly string[])[] {
  return verdicts
    .filter((verdict) => !verdict.bad && verdict.found.length > 0 && verdict.oracle !== NAMES[0])
    .map(({ rule, say, found, oracle }) => [`\`${rule}\``, say, `${oracle}: ${codes(found)}`]);
}

/** Returns cells as a line of a table. */
export function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function foundIn(verdicts: readonly Verdict[], name: string): readonly Verdict[] {
  return verdicts.filter(({ oracle, found }) => oracle === name && found.length > 0);
}

function cell(verdicts: readonly Verdict[], id: string, name: string): string {
  const rules = foundIn(verdicts, name)
    .filter(({ rule }) => rule === id)
    .flatMap(({ found }) => found);
  return codes([...new Set(rules)].sort());
}

function codes(rules: readonly string[]): string {
  return rules.length === 0 ? '–' : rules.map((rule) => `\`${rule}\``).join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [tableLine(head), tableLine(head.map(() => '---')), ...rows.map(tableLine)].join('\n');
}
