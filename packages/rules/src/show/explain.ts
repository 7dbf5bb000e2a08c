import type { Rule } from '../find/rule';

/** Renders what a rule says. */
export function explain({ id, level, title, why, fix, source, certainty, since, bad, good }: Rule): string {
  const list = (examples: readonly { readonly say: string }[]) => examples.map(({ say }) => say).join('; ');
  return `${[
    `${id} (${level}, since ${since})`,
    '',
    `${title}.`,
    why,
    '',
    `fix:       ${fix}`,
    `refused:   ${list(bad)}`,
    `accepted:  ${list(good)}`,
    `evidence:  ${certainty}`,
    `source:    ${source}`,
    `page:      @apigwv2/rules/docs/rules/${id}.md`,
  ].join('\n')}\n`;
}

/** Renders all rules, a line each. */
export function listRules(rules: readonly Rule[]): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return `${rules.map(({ id, level, title }) => `${id.padEnd(width)}  ${level.padEnd(7)}  ${title}`).join('\n')}\n`;
}
