import { POLICY_SIZE, statementSize } from '../../src';

describe('POLICY_SIZE', () => {
  test('is 20 KiB', () => {
    expect(POLICY_SIZE.bytes).toBe(20 * 1024);
  });
});

describe('statementSize', () => {
  test('returns one frame around the known characters', () => {
    const known = { known: 100, unknownParts: 0 };
    expect(statementSize(known, known)).toEqual({ least: 395, greatest: 500 });
  });

  test('returns the least and the greatest size of unknown parts', () => {
    expect(statementSize(undefined, { known: 50, unknownParts: 2 })).toEqual({ least: 321, greatest: 538 });
    expect(statementSize(undefined, undefined)).toEqual({ least: 263, greatest: 464 });
  });
});
