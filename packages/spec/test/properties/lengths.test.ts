import { DESCRIPTION_LENGTH, NAME_LENGTH } from '../../src';

describe('the lengths of properties', () => {
  test('have an end that is allowed, and one that is not', () => {
    expect([0, 1, 128, 129].map((length) => NAME_LENGTH.has(length))).toEqual([false, true, true, false]);
    expect([0, 1024, 1025].map((length) => DESCRIPTION_LENGTH.has(length))).toEqual([true, true, false]);
  });
});
