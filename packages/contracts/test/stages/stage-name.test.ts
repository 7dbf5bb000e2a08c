import '@apigwv2/testing';
import { DEFAULT_STAGE_NAME } from '@apigwv2/spec';
import { Lazy, Stack } from 'aws-cdk-lib/core';
import { checkStageName } from '../../src/stages/stage-name';

describe('checkStageName', () => {
  const at = new Stack(undefined, 'Shop');

  test.each(['$default', 'prod', 'v1', 'a-b_c', '0', 'x'.repeat(128)])('accepts the name %s', (name) => {
    expect(() => checkStageName(name, at)).not.toThrow();
  });

  test('skips a token', () => {
    expect(() => checkStageName(Lazy.string({ produce: () => 'my stage!' }), at)).not.toThrow();
  });

  test.each(['my stage!', '', 'a b', 'a/b', 'a.b', '$prod', 'caf\u00e9', 'a\n', 'x'.repeat(129)])(
    '[H26] rejects the name %p',
    (name) => {
      expect(() => checkStageName(name, at)).toThrowDefinitionError(
        'InvalidStageName',
        /1 to 128 letters, digits, '_' and '-', got '.*'; choose another name \(at Shop\)$/s,
      );
    },
  );

  test('accepts $default as the name of the stage at the root of the URL', () => {
    expect(DEFAULT_STAGE_NAME).toBe('$default');
  });
});
