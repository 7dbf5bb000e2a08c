import { join } from 'node:path';
import type { Certainty } from '@apigwv2/spec';
import { workspace } from '../code-block';
import { type ExportedFact, exportedFacts } from './exported-facts';

/** The path of the page of the facts. */
export const FACT_PAGE = join(workspace, 'packages/spec/docs/facts.md');

const CERTAINTIES: { readonly [certainty in Certainty]: string } = {
  deployed: 'a deployment was accepted or rejected, and its message is on record',
  documented: 'AWS documents it',
  model: 'the model of the service, from which AWS generates its SDKs, has it',
  reported: 'users report it with the message of the service, or twice independently',
  inferred: 'it follows from other facts',
  unsettled: 'sources contradict each other, so it is never an error',
};

const TITLES: { readonly [folder: string]: string } = { '': 'Protocols', apis: 'APIs' };

/** Renders the page of the facts as Markdown: a table for each folder. */
export function renderFactPage(): string {
  const facts = exportedFacts();
  const folders = [...new Set(facts.map(({ folder }) => folder))].sort();
  return [
    '# Facts',
    '<!-- Generated from the exports of `@apigwv2/spec` by `npm run pages`. -->',
    'Each fact has a name, under which `@apigwv2/spec` exports it, and one of these certainties:',
    Object.entries(CERTAINTIES)
      .map(([certainty, meaning]) => `* ${certainty}: ${meaning}`)
      .join('\n'),
    ...folders.flatMap((folder) => section(folder, facts)),
  ]
    .join('\n\n')
    .concat('\n');
}

function section(folder: string, facts: readonly ExportedFact[]): string[] {
  const rows = facts
    .filter((one) => one.folder === folder)
    .map(({ name, fact }) => [`\`${name}\``, fact.statement, fact.certainty, linked(fact.source)]);
  const table = [['Name', 'Fact', 'Certainty', 'Source'], ['---', '---', '---', '---'], ...rows];
  const title = TITLES[folder] ?? `${folder.charAt(0).toUpperCase()}${folder.slice(1)}`;
  return [`## ${title}`, table.map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n')];
}

function cell(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replace(/<(?!https:)/g, '\\<')
    .replace(/(?<!\\)\*(?=[.'/)])/g, '\\*');
}

function linked(source: string): string {
  return source.replace(/https:[^\s;]+/g, (url) => `<${url}>`);
}
