import { MAPPING_VALUE_LENGTH } from '../../src';

describe('MAPPING_VALUE_LENGTH', () => {
  test('has 1 to 512', () => {
    expect([0, 1, 512, 513].map((length) => MAPPING_VALUE_LENGTH.has(length))).toEqual([false, true, true, false]);
  });
});
