import { worldOf } from '../../src';
import { API, text, valueFrom } from '../parts';

describe('Ref', () => {
  test('refers to a resource', () => {
    expect(valueFrom({ Ref: 'Api' })).toEqual(API);
  });

  test('returns a parameter with its default', () => {
    expect(valueFrom({ Ref: 'P' }, { Parameters: { P: { Type: 'Number', Default: 3 } } })).toEqual({
      kind: 'parameter',
      template: 't.json',
      name: 'P',
      default: 3,
    });
  });

  test.each([
    { Type: 'String' },
    { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/api/id' },
    { Type: 'String', Default: null },
    { Type: 'String', Default: ['a'] },
    { Type: 'String', Default: {} },
  ])('returns the parameter %j without a default', (P) => {
    const value = { kind: 'parameter', template: 't.json', name: 'P' };
    expect(valueFrom({ Ref: 'P' }, { Parameters: { P } })).toEqual(value);
  });

  test.each(['__proto__', 'constructor', 'toString', 'Missing', ''])('does not know %p', (name) => {
    expect(valueFrom({ Ref: name })).toMatchObject({ kind: 'unknown' });
  });

  test.each([[['a']], [1], [{}]])('does not know a name that is %j', (name) => {
    expect(valueFrom({ Ref: name })).toMatchObject({ kind: 'unknown' });
  });

  test('returns no value for AWS::NoValue', () => {
    expect(valueFrom({ Ref: 'AWS::NoValue' })).toEqual({ kind: 'none' });
  });

  test.each(['AWS::Region', 'AWS::AccountId', 'AWS::Partition', 'AWS::URLSuffix'])('keeps %s open', (name) => {
    expect(valueFrom({ Ref: name })).toEqual({ kind: 'pseudo', name });
  });

  test('returns the Region, the account and the name of a stack that are known', () => {
    const environment = { account: '012345678901', region: 'eu-west-1' };
    expect(valueFrom({ Ref: 'AWS::Region' }, {}, environment)).toEqual(text('eu-west-1'));
    expect(valueFrom({ Ref: 'AWS::AccountId' }, {}, environment)).toEqual(text('012345678901'));
    expect(valueFrom({ Ref: 'AWS::StackName' })).toEqual(text('t'));
  });

  test('distinguishes the IDs of two stacks', () => {
    expect(valueFrom({ Ref: 'AWS::StackId' })).toEqual({ kind: 'pseudo', name: 'AWS::StackId', template: 't.json' });
  });
});

describe('Fn::GetAtt', () => {
  const value = { ...API, attribute: 'ApiEndpoint' };

  test.each([['Api.ApiEndpoint'], [['Api', 'ApiEndpoint']]])('refers to an attribute by %j', (argument) => {
    expect(valueFrom({ 'Fn::GetAtt': argument })).toEqual(value);
  });

  test.each([['Api.A.B'], [['Api', 'A.B']], [['Api', 'A', 'B']]])('refers to a nested attribute by %j', (argument) => {
    expect(valueFrom({ 'Fn::GetAtt': argument })).toEqual({ ...API, attribute: 'A.B' });
  });

  test.each([
    ['Missing.Arn'],
    [['Api', { Ref: 'P' }]],
    [['Api', { toString: 1 }]],
    [['Api']],
    ['Api'],
    [[]],
    [{}],
    [null],
    [1],
    ['__proto__.a'],
  ])('does not know %j', (argument) => {
    expect(valueFrom({ 'Fn::GetAtt': argument })).toMatchObject({ kind: 'unknown' });
  });
});

describe('Fn::FindInMap', () => {
  const sections = {
    Mappings: {
      M: {
        'eu-west-1': { a: 'x', list: ['y', 'z'], number: 5, loop: { 'Fn::FindInMap': ['M', 'eu-west-1', 'loop'] } },
      },
    },
  };
  const find = (...argument: unknown[]) => valueFrom({ 'Fn::FindInMap': argument }, sections, { region: 'eu-west-1' });

  test('returns an entry', () => {
    expect(find('M', 'eu-west-1', 'a')).toEqual(text('x'));
    expect(find('M', 'eu-west-1', 'number')).toEqual(text(5));
    expect(find('M', 'eu-west-1', 'list')).toEqual({ kind: 'list', items: [text('y'), text('z')] });
  });

  test('resolves its keys', () => {
    expect(find('M', { Ref: 'AWS::Region' }, { 'Fn::Join': ['', ['a']] })).toEqual(text('x'));
  });

  test('returns the default of a missing entry', () => {
    expect(find('M', 'eu-west-1', 'b', { DefaultValue: { Ref: 'Api' } })).toEqual(API);
    expect(find('M', 'us-east-1', 'a', { DefaultValue: 'd' })).toEqual(text('d'));
    expect(find('N', 'us-east-1', 'a', { DefaultValue: 'd' })).toEqual(text('d'));
  });

  test.each([
    [['M', 'eu-west-1', 'b']],
    [['M', 'eu-west-1', 'b', {}]],
    [['M', 'eu-west-1', 'loop']],
    [['M', { Ref: 'AWS::Partition' }, 'a', { DefaultValue: 'd' }]],
    [['M', '__proto__', 'a']],
    [['__proto__', 'toString', 'a']],
    [['M']],
    [[]],
  ])('does not know %j', (argument) => {
    expect(find(...argument)).toMatchObject({ kind: 'unknown' });
  });

  test('does not know an argument that is no list', () => {
    expect(valueFrom({ 'Fn::FindInMap': 'M' }, sections)).toMatchObject({ kind: 'unknown' });
  });
});

const PRODUCER = {
  Resources: { Api: { Type: 'AWS::ApiGatewayV2::Api' } },
  Outputs: {
    Id: { Value: { Ref: 'Api' }, Export: { Name: 'shop-api' } },
    Named: { Value: 'n', Export: { Name: { 'Fn::Sub': '${AWS::StackName}-named' } } },
  },
};

function consumed(expression: unknown, others: object = { 'producer.json': PRODUCER }, environment = {}) {
  const consumer = { Resources: { Probe: { Type: 'Custom::P', Properties: { Value: expression } } } };
  const world = worldOf({ ...others, 'consumer.json': consumer }, environment);
  const value = world.templates.at(-1)?.resources.get('Probe')?.get('Value');
  return { world, value };
}

describe('Fn::ImportValue', () => {
  test('returns the value of an export', () => {
    const { value, world } = consumed({ 'Fn::ImportValue': 'shop-api' });
    expect(value).toEqual({ ...API, template: 'producer.json' });
    expect([...(world.templates[0]?.imported ?? [])]).toEqual(['Id']);
  });

  test('resolves the names on both sides', () => {
    const { value } = consumed({ 'Fn::ImportValue': { 'Fn::Join': ['-', ['producer', 'named']] } });
    expect(value).toEqual(text('n'));
  });

  test('does not know an export that no template has, or that two have', () => {
    expect(consumed({ 'Fn::ImportValue': 'other' }).value).toEqual({ kind: 'unknown', expression: 'import "other"' });
    const twice = { 'a.json': PRODUCER, 'b.json': PRODUCER };
    expect(consumed({ 'Fn::ImportValue': 'shop-api' }, twice).value).toMatchObject({ kind: 'unknown' });
    expect(consumed({ 'Fn::ImportValue': { Ref: 'AWS::Region' } }).value).toMatchObject({ kind: 'unknown' });
  });

  test('distinguishes missing exports of two Regions', () => {
    const { value } = consumed({ 'Fn::ImportValue': 'other' }, {}, { account: '1', region: 'eu-west-1' });
    expect(value).toEqual({ kind: 'unknown', expression: 'import 1 eu-west-1 "other"' });
  });

  test('notes a circle of exports', () => {
    const stack = (own: string, other: string) => ({
      Resources: {},
      Outputs: { O: { Value: { 'Fn::ImportValue': other }, Export: { Name: own } } },
    });
    const { unread } = worldOf({ 'a.json': stack('a', 'b'), 'b.json': stack('b', 'a') });
    expect(unread).toEqual([
      { file: 'a.json', reason: 'the output O refers to itself through the outputs of other stacks' },
    ]);
  });

  test('notes an export that imports itself, also in its name', () => {
    const Outputs = {
      O: { Value: { 'Fn::ImportValue': 'o' }, Export: { Name: 'o' } },
      P: { Value: 'p', Export: { Name: { 'Fn::ImportValue': 'o' } } },
    };
    const { unread } = worldOf({ 'a.json': { Resources: {}, Outputs } });
    expect(unread).toHaveLength(1);
  });
});

describe('Fn::GetStackOutput', () => {
  const read = (argument: unknown, environment = {}) =>
    consumed({ 'Fn::GetStackOutput': argument }, undefined, environment);

  test('returns the output of a stack', () => {
    const { value, world } = read({ StackName: 'producer', OutputName: 'Id' });
    expect(value).toEqual({ ...API, template: 'producer.json' });
    expect([...(world.templates[0]?.imported ?? [])]).toEqual(['Id']);
  });

  test('reads from a Region of its own', () => {
    const argument = { StackName: 'producer', OutputName: 'Id', Region: 'us-east-1' };
    expect(read(argument, { region: 'us-east-1' }).value).toMatchObject({ kind: 'reference' });
    expect(read(argument, { region: 'eu-west-1' }).value).toEqual({
      kind: 'unknown',
      expression: 'output eu-west-1 "producer" "Id" "us-east-1"',
    });
  });

  test.each([
    { StackName: 'producer', OutputName: 'Id', Region: { Ref: 'AWS::Region' } },
    { StackName: { Ref: 'AWS::Region' }, OutputName: 'Id' },
    { StackName: 'producer', OutputName: { Ref: 'AWS::Region' } },
    { StackName: 'producer', OutputName: 'Missing' },
    { StackName: 'other', OutputName: 'Id' },
    'producer',
    null,
  ])('does not know %j', (argument) => {
    expect(read(argument).value).toMatchObject({ kind: 'unknown' });
  });
});
