import { STAGE_VARIABLE_NAME, STAGE_VARIABLE_VALUE, STAGE_VARIABLES_OF_STAGE } from '../../src';

describe('STAGE_VARIABLE_NAME', () => {
  test('accepts letters, digits and underscores', () => {
    expect(STAGE_VARIABLE_NAME.problem('table_1')).toBeUndefined();
  });

  test.each(['', 'a-b', 'x'.repeat(65)])('rejects %j', (name) => {
    expect(STAGE_VARIABLE_NAME.problem(name)).toEqual({
      must: "be 1 to 64 letters, digits and '_'",
      fix: 'rename it',
    });
  });
});

describe('STAGE_VARIABLE_VALUE', () => {
  test.each(['a', 'https://example.com/a?b=c,d', 'x'.repeat(512)])('accepts %s', (value) => {
    expect(STAGE_VARIABLE_VALUE.problem(value)).toBeUndefined();
  });

  test.each(['', 'a b', '{}', 'x'.repeat(513)])('rejects %j', (value) => {
    expect(STAGE_VARIABLE_VALUE.problem(value)).toEqual({
      must: 'be 1 to 512 letters, digits and characters of -._~:/?#&=',
      fix: 'encode it',
    });
  });
});

describe('STAGE_VARIABLES_OF_STAGE', () => {
  test('is a quota that AWS does not raise', () => {
    expect(STAGE_VARIABLES_OF_STAGE).toMatchObject({ limit: 100, adjustable: false });
  });
});
