import '@apigwv2/testing';
import { Token } from 'aws-cdk-lib/core';
import { validateNumber } from '../../src/errors/number';

describe('validateNumber', () => {
  test.each([0, -1.5, undefined, Token.asNumber({ Ref: 'Limit' })])('accepts %p', (value) => {
    expect(() => validateNumber('limit', value, 'a place')).not.toThrow();
  });

  test.each<[unknown, RegExp]>([
    [Number.NaN, /limit must be a finite number, got NaN/],
    [Number.POSITIVE_INFINITY, /got Infinity/],
    ['5', /got "5"/],
    [null, /got null/],
  ])('rejects %p', (value, message) => {
    expect(() => validateNumber('limit', value as number, 'a place')).toThrowDefinitionError(
      'NumberNotFinite',
      message,
    );
  });
});
