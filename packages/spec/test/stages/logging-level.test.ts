import { LOGGING_LEVELS } from '../../src';

describe('LOGGING_LEVELS', () => {
  test('has levels in upper case', () => {
    expect(LOGGING_LEVELS.has('INFO')).toBe(true);
    expect(LOGGING_LEVELS.has('info')).toBe(false);
  });
});
