import { INTEGRATION_TIMEOUT } from '../../src';

describe('INTEGRATION_TIMEOUT', () => {
  test('has whole milliseconds, up to another end for each protocol', () => {
    const values = [49, 50, 50.5, 29_000, 29_001, 30_000, 30_001];
    expect(values.map((value) => INTEGRATION_TIMEOUT.HTTP.has(value))).toEqual([
      false,
      true,
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(INTEGRATION_TIMEOUT.WEBSOCKET).toMatchObject({ minimum: 50, maximum: 29_000 });
  });
});
