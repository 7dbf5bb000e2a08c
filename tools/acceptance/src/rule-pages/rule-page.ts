import { join } from 'node:path';
import { type BadExample, type GoodExample, RULES, type Rule } from '@apigwv2/rules';
import { stringify } from 'yaml';
import { workspace } from '../code-block';

const FOLDER = join(workspace, 'packages/rules');

/** The path of the list of all rules. */
export const RULE_LIST = join(FOLDER, 'docs/rules.md');

/** The path of the levels of all rules. */
export const RULE_LEVELS = join(FOLDER, 'etc/rules.levels.json');

/** The most lines of a template that a page shows. */
const MOST_LINES = 120;

/** Returns the path of the page of a rule. */
export function rulePath({ id }: Rule): string {
  return join(FOLDER, 'docs/rules', `${id}.md`);
}

/** Renders the page of a rule as Markdown. */
export function renderRule(rule: Rule): string {
  const { id, level, title, why, fix, source, certainty, since, bad, good } = rule;
  return [
    `# ${id}`,
    '<!-- Generated from the rules by `npm run pages`. -->',
    `${title}.`,
    why,
    `* Level: ${level}\n* Fix: ${fix}\n* Evidence: ${certainty}, ${source}\n* Since: ${since}`,
    '## Refused',
    ...bad.flatMap((example) => renderExample(example, example.at)),
    '## Accepted',
    ...good.flatMap((example) => renderExample(example, [])),
    '## Acknowledge',
    `In an app with aws-cdk-lib 2.257 or newer:`,
    fence('ts', `Validations.of(scope).acknowledge({ id: 'apigwv2::${id}', reason: '…' });`),
    'In a template, or with any version:',
    fence('yaml', stringify({ Metadata: { apigwv2: { acknowledge: { [id]: '…' } } } }).trim()),
  ]
    .join('\n\n')
    .concat('\n');
}

function renderExample(example: BadExample | GoodExample, at: readonly string[]): readonly string[] {
  const { say, templates, region } = example;
  const files =
    'files' in templates ? Object.entries(templates.files as Record<string, object>) : [['', templates] as const];
  const where = at.length === 0 ? '' : `, at ${at.map((place) => `\`${place.trim()}\``).join(' and ')}`;
  const level = 'level' in example && example.level !== undefined ? `, a ${example.level}` : '';
  const of = region === undefined ? '' : `, in a stack of ${region}`;
  return [
    `${say.slice(0, 1).toUpperCase()}${say.slice(1)}${of}${where}${level}:`,
    ...files.map(([file, template]) => fence('yaml', `${file === '' ? '' : `# ${file}\n`}${shortened(template)}`)),
  ];
}

/** A template that repeats a resource hundreds of times is cut. */
function shortened(template: object): string {
  const lines = stringify(template, { lineWidth: 0, aliasDuplicateObjects: false }).trim().split('\n');
  return lines.length <= MOST_LINES
    ? lines.join('\n')
    : `${lines.slice(0, 60).join('\n')}\n# … ${lines.length - 60} more lines`;
}

function fence(language: string, code: string): string {
  return `\`\`\`${language}\n${code}\n\`\`\``;
}

/** Renders the list of all rules as Markdown. */
export function renderRuleList(): string {
  const rows = RULES.map(
    ({ id, level, title }) => `| [${id}](rules/${id}.md) | ${level} | ${title.replaceAll('|', '\\|')} |`,
  );
  return [
    '# Rules',
    '<!-- Generated from the rules by `npm run pages`. -->',
    ['| Rule | Level | What must hold |', '| --- | --- | --- |', ...rows].join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Renders the levels of all rules, by which a release is compared with the one before. */
export function renderRuleLevels(): string {
  const levels = Object.fromEntries(RULES.map(({ id, level, since }) => [id, { level, since }]));
  return `${JSON.stringify(levels, undefined, 2)}\n`;
}
