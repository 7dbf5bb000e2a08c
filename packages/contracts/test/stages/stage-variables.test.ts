import '@apigwv2/testing';
import { Lazy, Stack } from 'aws-cdk-lib/core';
import { checkStageVariables, type StageVariables } from '../../src/stages/stage-variables';

describe('checkStageVariables', () => {
  const at = new Stack(undefined, 'Shop');
  const numbered = (count: number): StageVariables =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`v${index}`, 'x']));

  test.each<[string, StageVariables]>([
    ['no variables', {}],
    ['a name of letters, digits and _', { aB_9: 'x' }],
    ['a value of every valid character', { a: 'Az09-._~:/?#&=,' }],
    ['the longest name', { ['x'.repeat(64)]: 'y' }],
    ['the longest value', { a: 'x'.repeat(512) }],
    ['the highest number of variables', numbered(100)],
  ])('accepts %s', (_what, variables) => {
    expect(() => checkStageVariables(variables, at)).not.toThrow();
  });

  test('skips tokens', () => {
    const token = Lazy.string({ produce: () => 'va lue' });
    expect(() => checkStageVariables({ a: token, [token]: 'b' }, at)).not.toThrow();
  });

  test.each<[string, StageVariables, RegExp]>([
    ['a name with a hyphen', { 'bad-name': 'x' }, /1 to 64 letters, digits and '_', got 'bad-name'/],
    ['an empty name', { '': 'x' }, /got ''/],
    ['a name that is too long', { ['x'.repeat(65)]: 'y' }, /1 to 64 letters/],
    [
      'a value with a space',
      { name: 'va lue' },
      /1 to 512 letters, digits and characters of -\._~:\/\?#&=, got 'va lue' for 'name'/,
    ],
    ['an empty value', { name: '' }, /got '' for 'name'/],
    ['a value that is too long', { name: 'x'.repeat(513) }, /1 to 512/],
    ['a value with an invalid character', { name: 'a+b' }, /got 'a\+b' for 'name'/],
    ['too many variables', numbered(101), /at most 100 entries, got 101/],
  ])('[H27] rejects %s', (_what, variables, message) => {
    expect(() => checkStageVariables(variables, at)).toThrowDefinitionError('InvalidStageVariable', message);
  });
});
