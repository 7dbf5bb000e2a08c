import '@apigwv2/testing';
import { Lazy, Stack } from 'aws-cdk-lib/core';
import { checkStageVariables, type StageVariables } from '../../src/stages/stage-variables';

describe('checkStageVariables', () => {
  const at = new Stack(undefined, 'Shop');
  const numbered = (count: number): StageVariables =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`v${index}`, 'x']));

  test.each<[string, StageVariables]>([
    ['none', {}],
    ['letters, digits and _ as name', { aB_9: 'x' }],
    ['every character that a value may hold', { a: 'Az09-._~:/?#&=,' }],
    ['the longest name', { ['x'.repeat(64)]: 'y' }],
    ['the longest value', { a: 'x'.repeat(512) }],
    ['as many as there may be', numbered(100)],
  ])('%s is accepted', (_what, variables) => {
    expect(() => checkStageVariables(variables, at)).not.toThrow();
  });

  test('tokens are let through', () => {
    const token = Lazy.string({ produce: () => 'va lue' });
    expect(() => checkStageVariables({ a: token, [token]: 'b' }, at)).not.toThrow();
  });

  test.each<[string, StageVariables, RegExp]>([
    ['a name holds a hyphen', { 'bad-name': 'x' }, /1 to 64 letters, digits and '_', got 'bad-name'/],
    ['a name is empty', { '': 'x' }, /got ''/],
    ['a name is too long', { ['x'.repeat(65)]: 'y' }, /1 to 64 letters/],
    [
      'a value holds a space',
      { name: 'va lue' },
      /1 to 512 letters, digits and characters of -\._~:\/\?#&=, got 'va lue' for 'name'/,
    ],
    ['a value is empty', { name: '' }, /got '' for 'name'/],
    ['a value is too long', { name: 'x'.repeat(513) }, /1 to 512/],
    ['a value holds what no value may', { name: 'a+b' }, /got 'a\+b' for 'name'/],
    ['there are too many', numbered(101), /at most 100 entries, got 101/],
  ])('[H27] fails when %s', (_what, variables, message) => {
    expect(() => checkStageVariables(variables, at)).toThrowDefinitionError('StageVariableMalformed', message);
  });
});
