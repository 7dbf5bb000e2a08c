import { ALWAYS, allOf, type Condition, canHoldTogether } from '../../src';
import { anyOf, not } from '../../src/condition/condition';

const is = (subject: string, written: string): Condition => ({
  kind: 'atom',
  key: `${subject}==${written}`,
  subject,
  text: written,
});
const open = (key: string): Condition => ({ kind: 'atom', key });
const [prod, dev] = [is('stage', 'prod'), is('stage', 'dev')];
const NEVER = not(ALWAYS);

describe('canHoldTogether', () => {
  test.each<[string, boolean, Condition[]]>([
    ['no condition', true, []],
    ['a condition that always holds', true, [ALWAYS]],
    ['a condition that never holds', false, [prod, NEVER]],
    ['one condition', true, [prod]],
    ['two strings of one parameter', false, [prod, dev]],
    ['strings of two parameters', true, [prod, is('other', 'dev')]],
    ['a condition and its opposite', false, [prod, not(prod)]],
    ['the opposites of two strings', true, [not(prod), not(dev)]],
    ['either of two strings, and neither', false, [anyOf([prod, dev]), not(prod), not(dev)]],
    ['two open comparisons', true, [open('a==b'), open('a==c')]],
    ['one string twice', true, [prod, is('stage', 'prod')]],
  ])('decides %s', (_name, expected, conditions) => {
    expect(canHoldTogether(conditions)).toBe(expected);
  });

  test('decides 12 comparisons, and accepts 13', () => {
    const atoms = Array.from({ length: 12 }, (_one, index) => open(`${index}`));
    expect(canHoldTogether([...atoms, not(allOf(atoms))])).toBe(false);
    const more = [...atoms, open('12')];
    expect(canHoldTogether([...more, not(allOf(more))])).toBe(true);
  });
});

describe('allOf', () => {
  test('leaves out what always holds', () => {
    expect(allOf([])).toEqual(ALWAYS);
    expect(allOf([{ kind: 'constant', value: true }, prod])).toBe(prod);
    expect(allOf([prod, NEVER])).toEqual(NEVER);
  });
});

describe('anyOf', () => {
  test('leaves out what never holds', () => {
    expect(anyOf([])).toEqual(NEVER);
    expect(anyOf([NEVER, prod])).toBe(prod);
    expect(anyOf([prod, ALWAYS])).toEqual(ALWAYS);
  });
});
