import { HTTP_METHODS } from '../../src';

describe('HTTP_METHODS', () => {
  test('has methods in upper case', () => {
    expect(['ANY', 'GET', 'get', 'TRACE'].map((method) => HTTP_METHODS.has(method))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
