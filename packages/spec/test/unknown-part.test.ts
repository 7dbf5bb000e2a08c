import { shown, UNKNOWN_PART } from '../src';

describe('shown', () => {
  test('writes each unknown part as a token', () => {
    expect(shown(`/a/${UNKNOWN_PART}/${UNKNOWN_PART}`)).toBe('/a/<token>/<token>');
  });
});
