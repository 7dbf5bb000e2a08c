import { PARITY_CASES } from './parity-cases';
import { type Verdicts, verdictsOf } from './verdicts';
import before from './verdicts.json';

describe('the grammars', () => {
  const rows: { readonly [name: string]: Verdicts } = before;

  test('have the verdicts of each grammar', () => {
    expect(PARITY_CASES.map(({ name }) => name)).toEqual(Object.keys(rows));
  });

  test.each(PARITY_CASES.map((one, place) => [one.name, one, place] as const))(
    'accept the strings that the checks of the constructs accepted: %s',
    (name, one, place) => {
      expect(verdictsOf(one, place, one.verdict)).toEqual(rows[name]);
    },
  );
});
