import { readFileSync } from 'node:fs';
import { ORACLE_PAGE, renderOraclePage } from '../src/oracles/oracle-page';
import { verdicts } from '../src/oracles/verdict';

test('the page of other validators is what npm run oracles writes', () => {
  expect(readFileSync(ORACLE_PAGE, 'utf8')).toBe(renderOraclePage(verdicts()));
}, 240_000);
