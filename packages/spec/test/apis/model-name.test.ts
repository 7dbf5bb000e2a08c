import { MODEL_NAME, MODEL_NAME_LENGTH } from '../../src';

describe('MODEL_NAME', () => {
  test.each(['Book', '2', 'x'.repeat(MODEL_NAME_LENGTH)])('accepts %s', (name) => {
    expect(MODEL_NAME.problem(name)).toBeUndefined();
  });

  test.each(['', 'a-b', 'x'.repeat(MODEL_NAME_LENGTH + 1)])('rejects %j', (name) => {
    expect(MODEL_NAME.problem(name)).toEqual({ must: 'be 1 to 128 letters and digits', fix: 'set another name' });
  });
});
