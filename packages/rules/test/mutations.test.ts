import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { worldOf } from '@apigwv2/assembly';
import { runRules } from '../src/find/run-rules';
import { RULES } from '../src/rules';
import { filesOf, findingsOf } from './examples';
import { mutationsOf } from './mutate';

const FILE = join(__dirname, '../etc/mutations.json');

/** The most characters of an example: longer ones repeat a resource hundreds of times. */
const LONGEST = 20_000;

/** In how many examples the rules find a mutation, by the mutation and the rule; without notes. */
type Found = Record<string, Record<string, number>>;

function mutatedExamples(): { readonly found: Found; readonly failures: readonly string[] } {
  const found: Found = {};
  const failures: string[] = [];
  const seen = new Set<string>();
  for (const example of RULES.flatMap(({ good }) => good)) {
    const files = filesOf(example);
    const before = new Set(findingsOf(example).map(({ rule }) => rule.id));
    for (const [file, template] of Object.entries(files)) {
      for (const { what, template: mutated } of mutationsOf(template)) {
        const world = { ...files, [file]: mutated };
        const text = JSON.stringify(world);
        // Most examples share their API, route, integration and stage.
        if (text.length > LONGEST || seen.has(text)) continue;
        seen.add(text);
        const result = runRules(worldOf(world, { region: example.region }));
        failures.push(...result.failures.map(({ rule, message }) => `${example.say}, ${what}: ${rule} ${message}`));
        for (const id of new Set(result.findings.filter(({ level }) => level !== 'note').map(({ rule }) => rule.id))) {
          if (before.has(id)) continue;
          found[what] = { ...found[what], [id]: (found[what]?.[id] ?? 0) + 1 };
        }
      }
    }
  }
  return { found, failures };
}

test('a mutated example gives the recorded findings, and no rule fails', () => {
  const { found, failures } = mutatedExamples();
  expect(failures).toEqual([]);
  if (process.env['UPDATE_MUTATIONS'] === 'true') writeFileSync(FILE, `${JSON.stringify(sorted(found), null, 2)}\n`);
  expect(found).toEqual(JSON.parse(readFileSync(FILE, 'utf8')));
}, 60_000);

function sorted(found: Found): object {
  const entries = (value: object) => Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries(found).map(([what, rules]) => [what, Object.fromEntries(entries(rules))]));
}
