import {
  alternativesOf,
  entriesOf,
  evaluate,
  isTrue,
  itemsOf,
  literal,
  NONE,
  numberOf,
  patternOf,
  referencesIn,
  step,
  textOf,
  type Value,
} from '../../src';
import { weightOf } from '../../src/value/weight';
import { API, valueFrom } from '../parts';

const SECTIONS = {
  Parameters: { Stage: { Type: 'String', Default: 'dev' }, Bare: { Type: 'String' } },
  Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
};
const from = (expression: unknown) => valueFrom(expression, SECTIONS);
const CHOICE = from({ 'Fn::If': ['Prod', { a: { Ref: 'Api' } }, { a: 'x' }] });
const UNKNOWN: Value = { kind: 'unknown', expression: 'e' };

describe('evaluate', () => {
  const known = { valueOf: (open: Value) => ('attribute' in open ? `<${open.attribute}>` : undefined) };

  test('returns plain data with what is known put in', () => {
    const value = from({
      list: ['a', { Ref: 'Api' }, { Ref: 'AWS::NoValue' }, { Ref: 'Bare' }],
      text: { 'Fn::Sub': '${Api.ApiEndpoint}/${Bare}x' },
      number: 1,
      absent: { Ref: 'AWS::NoValue' },
    });
    expect(evaluate(value, known)).toEqual({ list: ['a', '<Ref>'], text: '<ApiEndpoint>/x', number: 1 });
    expect(evaluate(NONE, known)).toBeUndefined();
  });

  test('takes the atoms of conditions as false without further knowledge', () => {
    expect(evaluate(CHOICE, known)).toEqual({ a: 'x' });
    expect(evaluate(CHOICE, { ...known, atomHolds: (key) => key.includes('"prod"') })).toEqual({ a: '<Ref>' });
  });

  test('evaluates formulas', () => {
    const Conditions = {
      ...SECTIONS.Conditions,
      C: {
        'Fn::Or': [{ 'Fn::And': [{ Condition: 'Prod' }, { Condition: 'X' }] }, { 'Fn::Not': [{ Condition: 'X' }] }],
      },
    };
    const value = valueFrom({ 'Fn::If': ['C', 1, 2] }, { ...SECTIONS, Conditions });
    expect(evaluate(value, known)).toBe(1);
    expect(evaluate(value, { ...known, atomHolds: (key) => key.endsWith('condition X') })).toBe(2);
    expect(evaluate({ ...(value as object), condition: { kind: 'constant', value: true } } as Value, known)).toBe(1);
  });

  test('keeps members with the name __proto__', () => {
    const value = from(JSON.parse('{"__proto__":"a","b":"c"}'));
    expect(Object.entries(evaluate(value, known) as object)).toEqual([
      ['__proto__', 'a'],
      ['b', 'c'],
    ]);
  });
});

describe('step', () => {
  test('returns a member or an item', () => {
    expect(step(from({ a: 1 }), 'a')).toEqual(literal(1));
    expect(step(from(['x']), 0)).toEqual(literal('x'));
  });

  test('returns none for what is absent', () => {
    expect([step(from({}), 'toString'), step(from([]), 1), step(literal('a'), 0), step(NONE, 'a')]).toEqual(
      Array(4).fill(NONE),
    );
    expect(step(CHOICE, 'b')).toEqual(NONE);
  });

  test('returns a member in either case of a condition', () => {
    expect(step(CHOICE, 'a')).toMatchObject({ kind: 'choice', whenTrue: API, whenFalse: literal('x') });
  });

  test('does not know a member of an open value', () => {
    expect(step(API, 'a')).toEqual({ kind: 'unknown', expression: 't.json#Api.a' });
  });
});

describe('itemsOf', () => {
  test('returns the items that are present, and undefined for an open list', () => {
    expect(itemsOf(from(['a', { Ref: 'AWS::NoValue' }]))).toEqual([literal('a')]);
    expect(itemsOf(NONE)).toEqual([]);
    expect(itemsOf(literal('a'))).toEqual([literal('a')]);
    expect(itemsOf(UNKNOWN)).toBeUndefined();
  });
});

describe('entriesOf', () => {
  test('returns the entries that are present, and undefined for an open map', () => {
    expect(entriesOf(from({ a: 1, b: { Ref: 'AWS::NoValue' } }))).toEqual([['a', literal(1)]]);
    expect(entriesOf(NONE)).toEqual([]);
    expect(entriesOf(UNKNOWN)).toBeUndefined();
  });
});

describe('textOf', () => {
  test('returns a string that is written out', () => {
    expect([textOf(literal(1)), textOf(API)]).toEqual(['1', undefined]);
  });
});

describe('numberOf', () => {
  test('returns a number, also from a string', () => {
    expect([literal(1), literal(' 2 '), literal(''), literal('a'), API].map(numberOf)).toEqual([
      1,
      2,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('isTrue', () => {
  test('accepts the boolean and its string', () => {
    expect([literal(true), literal('true'), literal('True'), API].map(isTrue)).toEqual([true, true, false, false]);
  });
});

describe('alternativesOf', () => {
  test('returns the strings of both cases, and the default of a parameter', () => {
    expect(alternativesOf(from({ 'Fn::If': ['Prod', 'a', { Ref: 'Stage' }] }))).toEqual([
      { text: 'a' },
      { text: 'dev', byDefaultOf: 'Stage' },
    ]);
    expect(alternativesOf(from({ Ref: 'Bare' }))).toEqual([]);
    expect(alternativesOf(API)).toEqual([]);
  });
});

describe('patternOf', () => {
  test('marks each part that is only known after deployment', () => {
    expect(patternOf(from({ 'Fn::Sub': '/${Api}/a' }))).toBe('/\0/a');
    expect(patternOf(API)).toBe('\0');
    expect(patternOf(literal(1))).toBe('1');
    expect(patternOf({ kind: 'concatenation', parts: [literal('a'), { kind: 'list', items: [] }] })).toBe('a\0');
  });

  test('returns undefined for a value that is no string', () => {
    expect([from([]), from({}), NONE].map(patternOf)).toEqual([undefined, undefined, undefined]);
  });
});

describe('referencesIn', () => {
  test('returns the references in each kind of value', () => {
    const value = from([{ Ref: 'Api' }, { a: { 'Fn::Sub': 'x${Api}' } }, { 'Fn::If': ['Prod', { Ref: 'Api' }, 'a'] }]);
    expect(referencesIn(value)).toEqual([API, API, API]);
  });
});

describe('weightOf', () => {
  test('counts characters and parts', () => {
    expect(weightOf(from({ a: ['ab', { Ref: 'Api' }, { 'Fn::Sub': 'x${Api}' }] }), 100)).toBe(10);
    expect(weightOf(CHOICE, 100)).toBe(6);
  });

  test('stops above the limit', () => {
    expect(weightOf(from(Array(100).fill('a')), 10)).toBe(11);
  });
});
