import * as spec from '../src';
import { enumeration, isFact, quota, range } from '../src';

const FACT = { statement: 'It is so.', certainty: 'inferred', source: 'https://example.com' } as const;

describe('enumeration', () => {
  test('has its words only', () => {
    const words = enumeration(FACT, ['A', 'B']);
    expect(['A', 'a', 'C'].map((word) => words.has(word))).toEqual([true, false, false]);
    expect(words).toMatchObject({ ...FACT, values: ['A', 'B'] });
  });
});

describe('range', () => {
  test('has whole numbers from end to end', () => {
    const numbers = range(FACT, 2, 4);
    const values = [1, 2, 2.5, 4, 5, Number.NaN];
    expect(values.map((value) => numbers.has(value))).toEqual([false, true, false, true, false, false]);
  });
});

describe('quota', () => {
  test('is not adjustable by default', () => {
    expect(quota(FACT, 3)).toEqual({ ...FACT, limit: 3, adjustable: false });
    expect(quota(FACT, 3, { adjustable: true }).adjustable).toBe(true);
  });
});

describe('isFact', () => {
  test('tells facts from other exports', () => {
    expect([FACT, undefined, null, 'text', {}, isFact].map(isFact)).toEqual([true, false, false, false, false, false]);
  });
});

describe('the facts', () => {
  const facts = Object.entries(spec).filter(([, value]) => isFact(value)) as [string, spec.Fact][];

  test.each(facts)('%s has a statement of one sentence and a source', (_name, { statement, source }) => {
    expect(statement).toMatch(/^[A-Z].*[.,]$/);
    expect(source).not.toBe('');
  });
});
