import { isReservedHeader } from '../../src';

describe('isReservedHeader', () => {
  test.each(['Via', 'te', 'X-Amz-Date', 'access-control-max-age', 'x-forwarded-for'])('returns true for %s', (header) =>
    expect(isReservedHeader(header)).toBe(true),
  );

  test.each(['x-id', 'x-forwarded', 'host', ''])('returns false for %j', (header) =>
    expect(isReservedHeader(header)).toBe(false),
  );
});
