import { JWT_AUDIENCES, RESULT_TTL, ROUTE_SCOPES, SCOPE_LENGTH } from '../../src';

describe('the limits of authorizers', () => {
  test.each([
    ['JWT_AUDIENCES', JWT_AUDIENCES, 1, 50],
    ['ROUTE_SCOPES', ROUTE_SCOPES, 0, 10],
    ['SCOPE_LENGTH', SCOPE_LENGTH, 1, 64],
    ['RESULT_TTL', RESULT_TTL, 0, 3600],
  ])('%s has its ends', (_name, range, least, greatest) => {
    expect([least - 1, least, greatest, greatest + 1].map((value) => range.has(value))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
