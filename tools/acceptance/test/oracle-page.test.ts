import { readFileSync } from 'node:fs';
import { RULES } from '@apigwv2/rules';
import { acceptedRows, ORACLE_PAGE, refusedRow, tableLine } from '../src/oracles/oracle-page';
import { verdicts } from '../src/oracles/verdict';

/** The validators take minutes for the examples of all rules: `npm run oracles` writes the page, and a part is compared. */
const EVERY = 12;

const page = readFileSync(ORACLE_PAGE, 'utf8').split('\n');
const ids = RULES.map(({ id }) => id).sort();

test('the page of other validators has each rule', () => {
  const listed = page.flatMap((line) => /^\| `([a-z0-9-]+)` \|(?: [^|]*\|){3}$/.exec(line)?.[1] ?? []);
  expect(listed).toEqual(ids);
});

test('the page of other validators has their verdicts, of every twelfth rule', () => {
  const sample = RULES.filter(({ id }) => ids.indexOf(id) % EVERY === 0);
  const found = verdicts(sample);
  const rows = [...sample.map(({ id }) => refusedRow(id, found)), ...acceptedRows(found)].map(tableLine);
  expect(rows.length).toBeGreaterThanOrEqual(10);
  expect(rows.filter((row) => !page.includes(row))).toEqual([]);
}, 240_000);
