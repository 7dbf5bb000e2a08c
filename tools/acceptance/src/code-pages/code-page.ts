import { join } from 'node:path';
import { workspace } from '../code-block';
import type { CodeEntry } from './code-table';
import { GIVEN, givenIn } from './given-name';

/** Returns the path of the page of a code. */
export function pagePath({ package: name, kind, code }: CodeEntry): string {
  return join(workspace, 'packages', name, 'docs', kind, `${code}.md`);
}

/** Renders the page of a code as Markdown. */
export function renderPage(entry: CodeEntry): string {
  const { title, why, rejected, accepted, source } = entry;
  return [
    `# ${entry.code}`,
    '<!-- Generated from codes.yaml by `npm run pages`. -->',
    `${title.trim()}.`,
    why.trim(),
    ...example(entry.kind === 'errors' ? 'Rejected' : 'Gives the warning', rejected),
    ...example(entry.kind === 'errors' ? 'Accepted' : 'Gives none', accepted),
    ...givenText(rejected + accepted),
    entry.kind === 'errors' ? errorText(entry) : warningText(entry),
    `AWS documentation: <${source}>`,
  ]
    .join('\n\n')
    .concat('\n');
}

function example(title: string, code: string): string[] {
  return [`## ${title}`, `\`\`\`ts\n${code.trim()}\n\`\`\``];
}

/** Says what the variables are that the examples do not declare. */
function givenText(code: string): string[] {
  const names = givenIn(code);
  if (names.length === 0) return [];
  return [`Here, ${names.map((name) => `\`${name}\` is ${GIVEN[name].what}`).join(', ')}.`];
}

const errorText = ({ package: name, code }: CodeEntry) =>
  `The error is an \`ApiDefinitionError\` with \`code: '${code}'\`, thrown by \`@apigwv2/${name}\`.`;

const warningText = ({ package: name, code }: CodeEntry) =>
  `If it is intended: \`Annotations.of(scope).acknowledgeWarning('@apigwv2/${name}:${code}')\`.`;
