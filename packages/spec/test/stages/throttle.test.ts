import { ACCOUNT_THROTTLE } from '../../src';

describe('ACCOUNT_THROTTLE', () => {
  test('has the rate and the burst of its statement', () => {
    expect(ACCOUNT_THROTTLE).toMatchObject({ rateLimit: 10_000, burstLimit: 5_000 });
  });
});
