import { worldOf } from '../../src';
import { valueFrom } from '../parts';

function conditionOf(Conditions: Record<string, unknown>) {
  const Parameters = { Stage: { Type: 'String' }, Other: { Type: 'String' } };
  const value = valueFrom({ 'Fn::If': ['C', 1, 2] }, { Parameters, Conditions });
  return value.kind === 'choice' ? value.condition : value;
}

const STAGE = { Ref: 'Stage' };
const prod = { kind: 'atom', key: '"prod"==t.json#parameter Stage', subject: 't.json#parameter Stage', text: 'prod' };
const IS_PROD = { 'Fn::Equals': [STAGE, 'prod'] };

describe('resolveCondition', () => {
  test('compares a value with a string, on either side', () => {
    expect(conditionOf({ C: IS_PROD })).toEqual(prod);
    expect(conditionOf({ C: { 'Fn::Equals': ['prod', STAGE] } })).toEqual(prod);
  });

  test('compares two open values', () => {
    expect(conditionOf({ C: { 'Fn::Equals': [STAGE, { Ref: 'Other' }] } })).toEqual({
      kind: 'atom',
      key: 't.json#parameter Other==t.json#parameter Stage',
    });
  });

  test.each([
    [{ 'Fn::Equals': ['a', 'a'] }, 1],
    [{ 'Fn::Equals': ['a', 'b'] }, 2],
    [{ 'Fn::Equals': [STAGE, STAGE] }, 1],
    [{ 'Fn::Equals': [1, '1'] }, 1],
    [{ 'Fn::And': [{ 'Fn::Equals': ['a', 'a'] }, { 'Fn::Equals': ['a', 'a'] }] }, 1],
    [{ 'Fn::And': [{ 'Fn::Equals': ['a', 'b'] }, IS_PROD] }, 2],
    [{ 'Fn::Or': [{ 'Fn::Equals': ['a', 'a'] }, IS_PROD] }, 1],
    [{ 'Fn::Or': [{ 'Fn::Equals': ['a', 'b'] }, { 'Fn::Equals': ['a', 'b'] }] }, 2],
    [{ 'Fn::Not': [{ 'Fn::Equals': ['a', 'a'] }] }, 2],
    [{ 'Fn::Not': [{ 'Fn::Equals': ['a', 'b'] }] }, 1],
  ])('decides %j', (C, value) => {
    expect(conditionOf({ C })).toEqual({ kind: 'literal', value });
  });

  test('builds formulas of other conditions', () => {
    const dev = { kind: 'atom', key: '"dev"==t.json#parameter Stage', subject: 't.json#parameter Stage', text: 'dev' };
    const Conditions = { Prod: IS_PROD, Dev: { 'Fn::Equals': [STAGE, 'dev'] } };
    const uses = [{ Condition: 'Prod' }, { Condition: 'Dev' }];
    expect(conditionOf({ ...Conditions, C: { 'Fn::And': uses } })).toEqual({ kind: 'and', of: [prod, dev] });
    expect(conditionOf({ ...Conditions, C: { 'Fn::Or': uses } })).toEqual({ kind: 'or', of: [prod, dev] });
    expect(conditionOf({ ...Conditions, C: { 'Fn::Not': [uses[0]] } })).toEqual({ kind: 'not', of: prod });
    expect(conditionOf({ ...Conditions, C: { 'Fn::Not': [{ 'Fn::Not': [uses[0]] }] } })).toEqual(prod);
    expect(conditionOf({ ...Conditions, C: { 'Fn::And': [uses[0], { 'Fn::Equals': ['a', 'a'] }] } })).toEqual(prod);
  });

  test.each([
    'Prod',
    null,
    [],
    { 'Fn::Equals': ['a'] },
    { 'Fn::And': 'a' },
    { 'Fn::Or': [] },
    { 'Fn::Not': [] },
    { Condition: { toString: 1 } },
    { 'Fn::Future': ['a'] },
  ])('takes %j as open', (C) => {
    expect(conditionOf({ C })).toEqual({ kind: 'atom', key: `t.json#${JSON.stringify(C)}` });
  });

  test('notes a condition that refers to itself', () => {
    const Conditions = { C: { 'Fn::Not': [{ Condition: 'D' }] }, D: { Condition: 'C' } };
    const { unread } = worldOf({ 'a.json': { Resources: {}, Conditions } });
    expect(unread).toEqual([{ file: 'a.json', reason: 'the condition C refers to itself' }]);
  });

  test('ends for conditions that double each other, and for a long row of them', () => {
    const double = Object.fromEntries(
      Array.from({ length: 60 }, (_one, index) => [
        `C${index}`,
        index === 0 ? IS_PROD : { 'Fn::And': [{ Condition: `C${index - 1}` }, { Condition: `C${index - 1}` }] },
      ]),
    );
    expect(conditionOf({ ...double, C: { Condition: 'C59' } })).toMatchObject({});
    const row = Object.fromEntries(
      Array.from({ length: 20_000 }, (_one, index) => [`C${index}`, { 'Fn::Not': [{ Condition: `C${index + 1}` }] }]),
    );
    expect(conditionOf({ ...row, C: { Condition: 'C0' } })).toMatchObject({});
  });
});
