import { concatenate, keyOf, literal, resourceKey } from '../../src';
import { conditionKey } from '../../src/condition/condition-key';
import { API, valueFrom } from '../parts';

const SECTIONS = {
  Parameters: { Stage: { Type: 'String' }, Other: { Type: 'String' } },
  Conditions: {
    Prod: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] },
    AlsoProd: { 'Fn::Equals': ['prod', { Ref: 'Stage' }] },
    NotProd: { 'Fn::Not': [{ Condition: 'Prod' }] },
    Both: { 'Fn::And': [{ Condition: 'Prod' }, { Condition: 'Other' }] },
  },
};
const key = (expression: unknown) => keyOf(valueFrom(expression, SECTIONS));

describe('keyOf', () => {
  test.each<[string, unknown, unknown]>([
    ['Ref and the attribute that it returns', { Ref: 'Api' }, { 'Fn::GetAtt': 'Api.ApiId' }],
    [
      'Fn::Sub and Fn::Join',
      { 'Fn::Sub': 'a/${Api}' },
      { 'Fn::Join': ['/', ['a', { 'Fn::GetAtt': ['Api', 'ApiId'] }]] },
    ],
    ['a number and its string', 1, '1'],
    ['a boolean and its string', true, 'true'],
    ['two uses of a parameter', { Ref: 'Stage' }, { 'Fn::Sub': '${Stage}' }],
    ['two pseudo parameters', { Ref: 'AWS::Region' }, { 'Fn::Sub': '${AWS::Region}' }],
    ['maps in another order', { a: 1, b: 2 }, { b: 2, a: 1 }],
    ['a map with an absent member', { a: 1, b: { Ref: 'AWS::NoValue' } }, { a: 1 }],
    ['a list with an absent item', ['a', { Ref: 'AWS::NoValue' }], ['a']],
    ['conditions written alike', { 'Fn::If': ['Prod', 1, 2] }, { 'Fn::If': ['AlsoProd', 1, 2] }],
    ['a condition and its opposite', { 'Fn::If': ['Prod', 1, 2] }, { 'Fn::If': ['NotProd', 2, 1] }],
    ['equal branches and one value', { 'Fn::If': ['Prod', 1, 1] }, 1],
    ['unknown expressions', { 'Fn::GetAZs': 'a' }, { 'Fn::GetAZs': 'a' }],
    ['an absent value and AWS::NoValue', null, { Ref: 'AWS::NoValue' }],
  ])('is equal for %s', (_name, one, other) => {
    expect(key(one)).toBe(key(other));
  });

  test.each<[string, unknown, unknown]>([
    ['Ref and another attribute', { Ref: 'Api' }, { 'Fn::GetAtt': 'Api.ApiEndpoint' }],
    ['the name and the ARN of a function', { Ref: 'Handler' }, { 'Fn::GetAtt': 'Handler.Arn' }],
    ['two parameters', { Ref: 'Stage' }, { Ref: 'Other' }],
    ['a parameter and its name', { Ref: 'Stage' }, 'Stage'],
    ['a list and a string of it', ['a', 'b'], 'a,b'],
    ['two lists', ['a', 'b'], ['a","b']],
    ['branches in another order', { 'Fn::If': ['Prod', 1, 2] }, { 'Fn::If': ['Prod', 2, 1] }],
    ['two conditions', { 'Fn::If': ['Prod', 1, 2] }, { 'Fn::If': ['Both', 1, 2] }],
    ['a string that looks like a key', { 'Fn::Sub': 'a${Api}b' }, `a"+t.json#Api+"b`],
    ['an empty list and an absent value', [], null],
  ])('differs for %s', (_name, one, other) => {
    expect(key(one)).not.toBe(key(other));
  });

  test('is the key of a resource for its Ref', () => {
    expect(keyOf(API)).toBe(resourceKey('t.json', 'Api'));
    expect(keyOf({ ...API, type: 'constructor', attribute: 'ApiId' })).toBe('t.json#Api.ApiId');
  });

  test('distinguishes the pseudo parameters of two stacks', () => {
    const pseudo = { kind: 'pseudo', name: 'AWS::StackId' } as const;
    expect(keyOf({ ...pseudo, template: 'a' })).not.toBe(keyOf({ ...pseudo, template: 'b' }));
  });
});

describe('conditionKey', () => {
  test('names each kind of condition', () => {
    const atom = { kind: 'atom', key: 'a' } as const;
    expect(
      conditionKey({
        kind: 'or',
        of: [
          { kind: 'not', of: atom },
          { kind: 'constant', value: true },
        ],
      }),
    ).toBe('or(!(a),true)');
  });
});

describe('concatenate', () => {
  test('joins neighboring strings, and leaves out absent and empty ones', () => {
    expect(concatenate([literal('a'), { kind: 'none' }, literal(1), literal('')])).toEqual(literal('a1'));
    expect(concatenate([])).toEqual(literal(''));
    expect(concatenate([literal(1)])).toEqual(literal('1'));
    expect(concatenate([concatenate([literal('a'), API]), literal('b')])).toEqual({
      kind: 'concatenation',
      parts: [literal('a'), API, literal('b')],
    });
  });
});
