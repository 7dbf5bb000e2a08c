import { evaluate } from '../../src';
import { API, text, valueFrom } from '../parts';

const SECTIONS = {
  Parameters: { Stage: { Type: 'String' }, Count: { Type: 'Number' } },
  Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } },
};
const OPTIONAL = { 'Fn::If': ['Prod', 'p', { Ref: 'AWS::NoValue' }] };
const KEY = '"prod"==t.json#parameter Stage';

function joined(items: unknown, prod = false): unknown {
  const value = valueFrom({ 'Fn::Join': ['-', items] }, SECTIONS);
  return evaluate(value, { valueOf: () => 'open', atomHolds: (key) => prod && key === KEY });
}

describe('Fn::Join', () => {
  test('joins strings and references', () => {
    expect(valueFrom({ 'Fn::Join': ['', ['a', 'b', 1]] })).toEqual(text('ab1'));
    expect(valueFrom({ 'Fn::Join': ['/', ['a', { Ref: 'Api' }, 'b']] })).toEqual({
      kind: 'concatenation',
      parts: [text('a/'), API, text('/b')],
    });
    expect(valueFrom({ 'Fn::Join': ['', [{ Ref: 'Api' }]] })).toEqual(API);
    expect(valueFrom({ 'Fn::Join': ['', []] })).toEqual(text(''));
  });

  test('leaves out absent items and their delimiters', () => {
    expect(joined(['a', { Ref: 'AWS::NoValue' }, 'b'])).toBe('a-b');
    expect(joined(['a', OPTIONAL, 'b'])).toBe('a-b');
    expect(joined(['a', OPTIONAL, 'b'], true)).toBe('a-p-b');
    expect(joined([OPTIONAL])).toBe('');
  });

  test('joins the lists of either case of a condition', () => {
    expect(joined({ 'Fn::If': ['Prod', ['a', 'b'], ['c']] }, true)).toBe('a-b');
    expect(joined({ 'Fn::If': ['Prod', ['a', 'b'], ['c']] })).toBe('c');
  });

  test.each([
    ['many optional items', ['-', Array.from({ length: 30 }, () => OPTIONAL)]],
    ['more than a template has', ['x'.repeat(1001), Array.from({ length: 1000 }, () => 'a')]],
    ['no list', ['-', { Ref: 'Stage' }]],
    ['a list in one case only', ['-', { 'Fn::If': ['Prod', ['a'], 'b'] }]],
    ['a delimiter that is no string', [{}, ['a']]],
    ['no argument', 'a'],
  ])('does not know %s', (_name, argument) => {
    expect(valueFrom({ 'Fn::Join': argument }, SECTIONS)).toMatchObject({ kind: 'unknown' });
  });
});

describe('Fn::Select', () => {
  test.each([0, '0'])('returns the item at %p', (index) => {
    expect(valueFrom({ 'Fn::Select': [index, ['a', 'b']] })).toEqual(text('a'));
  });

  test('selects from a split string', () => {
    expect(valueFrom({ 'Fn::Select': ['1', { 'Fn::Split': ['/', 'a/b'] }] })).toEqual(text('b'));
  });

  test.each([
    [[2, ['a', 'b']]],
    [[{ Ref: 'Count' }, ['a']]],
    [[null, ['a']]],
    [['', ['a']]],
    [[0.5, ['a']]],
    [[-1, ['a']]],
    [[0, { Ref: 'Stage' }]],
    ['a'],
  ])('does not know %j', (argument) => {
    expect(valueFrom({ 'Fn::Select': argument }, SECTIONS)).toMatchObject({ kind: 'unknown' });
  });
});

describe('Fn::Split', () => {
  test('splits a string', () => {
    expect(valueFrom({ 'Fn::Split': [',', 'a,b'] })).toEqual({ kind: 'list', items: [text('a'), text('b')] });
  });

  test.each([[['', 'a']], [[',', { Ref: 'Api' }]], [[1, 'a']], ['a']])('does not know %j', (argument) => {
    expect(valueFrom({ 'Fn::Split': argument })).toMatchObject({ kind: 'unknown' });
  });
});

describe('Fn::Sub', () => {
  test('puts in parameters, resources and attributes', () => {
    expect(valueFrom({ 'Fn::Sub': 'a${Api}b${ Api.ApiEndpoint }' })).toEqual({
      kind: 'concatenation',
      parts: [text('a'), API, text('b'), { ...API, attribute: 'ApiEndpoint' }],
    });
    expect(valueFrom({ 'Fn::Sub': '${Api}' })).toEqual(API);
    expect(valueFrom({ 'Fn::Sub': 'plain' })).toEqual(text('plain'));
  });

  test('puts in variables of its own first', () => {
    expect(
      valueFrom({ 'Fn::Sub': ['${Api}/${a.b}/${Api}', { Api: 'x', 'a.b': { 'Fn::Join': ['', ['y']] } }] }),
    ).toEqual(text('x/y/x'));
  });

  test('keeps ${!name}, and braces that are no variable', () => {
    expect(valueFrom({ 'Fn::Sub': '${!Literal} ${! x } ${a${b {c}' })).toEqual(text('${Literal} ${ x } ${a${b {c}'));
  });

  test('puts in nothing for AWS::NoValue', () => {
    expect(valueFrom({ 'Fn::Sub': 'a${AWS::NoValue}b' })).toEqual(text('ab'));
  });

  test('does not know a name that the template lacks', () => {
    expect(valueFrom({ 'Fn::Sub': '${Missing}' })).toMatchObject({ kind: 'unknown' });
    expect(valueFrom({ 'Fn::Sub': '${}' })).toMatchObject({ kind: 'unknown' });
    expect(valueFrom({ 'Fn::Sub': '${__proto__}' })).toMatchObject({ kind: 'unknown' });
  });

  test('does not know a string that is larger than a template', () => {
    const long = 'x'.repeat(10_000);
    expect(valueFrom({ 'Fn::Sub': ['${L}'.repeat(101), { L: long }] })).toMatchObject({ kind: 'unknown' });
  });

  test('reads unclosed variables and white space in one pass', () => {
    const expression = '${'.repeat(50_000) + ' '.repeat(200_000);
    expect(valueFrom({ 'Fn::Sub': expression })).toEqual(text(expression));
  });

  test.each([[1], [{}], [['a', 'b']], [[]], [null]])('does not know %j', (argument) => {
    expect(valueFrom({ 'Fn::Sub': argument })).toMatchObject({ kind: 'unknown' });
  });
});
