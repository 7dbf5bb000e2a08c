import { DEFAULT_STAGE_NAME, STAGE_NAME } from '../../src';

describe('STAGE_NAME', () => {
  test.each([DEFAULT_STAGE_NAME, 'prod', 'v1_a-b', 'x'.repeat(128)])('accepts %s', (name) => {
    expect(STAGE_NAME.problem(name)).toBeUndefined();
  });

  test.each(['', '$prod', 'a b', 'x'.repeat(129)])('rejects %j', (name) => {
    expect(STAGE_NAME.problem(name)).toEqual({
      must: "be $default or 1 to 128 letters, digits, '_' and '-'",
      fix: 'choose another name',
    });
  });
});
