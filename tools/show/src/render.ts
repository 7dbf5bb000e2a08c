import Table from 'cli-table3';
import type { Api } from './api';

const INDENT = '  ';
const NO_LINES = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'right',
    'right-mid',
    'middle',
    'mid',
    'mid-mid',
  ].map((place) => [place, '']),
);

/** What is printed of an app. */
export interface Shown {
  readonly apis: readonly Api[];
  readonly outputs: readonly (readonly [name: string, value: string])[];
  readonly templates: readonly string[];
  readonly findings: readonly string[];
}

/** Renders an app: a table for each API, then what else it comes to. */
export function render({ apis, outputs, templates, findings }: Shown): string {
  const sections = [
    ...apis.map(({ title, routes }) => [
      title,
      ...columns(
        ['METHOD', 'PATH', 'INTEGRATION', 'AUTHORIZER'],
        routes.map(({ method, path, integration, authorizer }) => [method, path, integration, authorizer]),
      ),
    ]),
    ...(outputs.length === 0 ? [] : [['Outputs', ...columns([], outputs)]]),
    [templates.length === 1 ? 'Template' : 'Templates', ...templates.map((file) => INDENT + file)],
    ['Template check', ...(findings.length === 0 ? ['no findings'] : findings).map((finding) => INDENT + finding)],
  ];
  return `\n${sections.map((lines) => `${lines.join('\n')}\n`).join('\n')}\n`;
}

function columns(head: string[], rows: readonly (readonly string[])[]): string[] {
  const style = { head: [], border: [], 'padding-left': 0, 'padding-right': 3, compact: true };
  const table = new Table({ head, style, chars: NO_LINES });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => (INDENT + line).trimEnd());
}
