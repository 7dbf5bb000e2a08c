import { API, text, valueFrom } from '../parts';

const CONDITIONS = {
  Parameters: { Stage: { Type: 'String' } },
  Conditions: {
    Always: { 'Fn::Equals': ['a', 'a'] },
    Never: { 'Fn::Not': [{ Condition: 'Always' }] },
    Prod: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] },
  },
};

describe('resolve', () => {
  test('returns what is written out', () => {
    expect(valueFrom('a')).toEqual(text('a'));
    expect(valueFrom(1)).toEqual(text(1));
    expect(valueFrom(false)).toEqual(text(false));
    expect(valueFrom(null)).toEqual({ kind: 'none' });
    expect(valueFrom(['a'])).toEqual({ kind: 'list', items: [text('a')] });
    expect(valueFrom({ a: 'b' })).toEqual({ kind: 'map', entries: new Map([['a', text('b')]]) });
  });

  test('returns an empty map for an empty object', () => {
    expect(valueFrom({})).toEqual({ kind: 'map', entries: new Map() });
  });

  test('keeps a key beside a function as a member', () => {
    expect(valueFrom({ Ref: 'Api', Other: 1 })).toMatchObject({ kind: 'map' });
    expect(valueFrom({ Condition: 'Prod' })).toEqual({ kind: 'map', entries: new Map([['Condition', text('Prod')]]) });
  });

  test.each([
    { 'Fn::Base64': 'a' },
    { 'Fn::Cidr': ['10.0.0.0/16', 2, 8] },
    { 'Fn::GetAZs': '' },
    { 'Fn::Future': [] },
    { 'Fn::Transform': { Name: 'AWS::Include' } },
    { 'Fn::Transform': { Name: 'AWS::Include' }, a: 1 },
    { 'Fn::ForEach::Loop': ['X', ['a'], {}], a: 1 },
    { 'Fn::__proto__': 1 },
  ])('does not know the value of %j', (expression) => {
    expect(valueFrom(expression)).toEqual({ kind: 'unknown', expression: `t.json#${JSON.stringify(expression)}` });
  });
});

describe('Fn::If', () => {
  test.each([
    ['Always', text('yes')],
    ['Never', text('no')],
  ])('returns the branch of the constant condition %s', (name, expected) => {
    expect(valueFrom({ 'Fn::If': [name, 'yes', 'no'] }, CONDITIONS)).toEqual(expected);
  });

  test('returns both branches of an open condition', () => {
    expect(valueFrom({ 'Fn::If': ['Prod', { Ref: 'Api' }, { Ref: 'AWS::NoValue' }] }, CONDITIONS)).toEqual({
      kind: 'choice',
      condition: {
        kind: 'atom',
        key: '"prod"==t.json#parameter Stage',
        subject: 't.json#parameter Stage',
        text: 'prod',
      },
      whenTrue: API,
      whenFalse: { kind: 'none' },
    });
  });

  test('takes a condition that is not declared as open', () => {
    expect(valueFrom({ 'Fn::If': ['Missing', 1, 2] })).toMatchObject({
      kind: 'choice',
      condition: { kind: 'atom', key: 't.json#condition Missing' },
    });
  });

  test.each([{ 'Fn::If': 'Prod' }, { 'Fn::If': [{ toString: 1 }, 1, 2] }])('does not know %j', (expression) => {
    expect(valueFrom(expression, CONDITIONS)).toMatchObject({ kind: 'unknown' });
  });
});
