import { oneStack } from '@apigwv2/testing';
import { Lazy } from 'aws-cdk-lib/core';
import { validateStringLength } from '../../src/errors/string-length';

describe('validateStringLength', () => {
  test.each([[undefined], ['x'], ['x'.repeat(4)], [Lazy.string({ produce: () => '' })]])('accepts %p', (text) => {
    expect(() => validateStringLength('name', text, { minimum: 1, maximum: 4 }, 'HttpApi')).not.toThrow();
  });

  test.each([[''], ['xxxxx']])('rejects %p', (text) => {
    expect(() => validateStringLength('name', text, { minimum: 1, maximum: 4 }, oneStack())).toThrowDefinitionError(
      'LengthOutOfRange',
      new RegExp(`^name must have 1 to 4 characters, got ${text.length} \\(at Stack\\)$`),
    );
  });
});
