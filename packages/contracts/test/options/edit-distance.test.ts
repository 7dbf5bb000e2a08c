import { editDistance } from '../../src/options/edit-distance';

describe('editDistance', () => {
  test.each([
    ['', '', 0],
    ['authorizer', 'authorizer', 0],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['authoriser', 'authorizer', 1],
    ['authorizers', 'authorizer', 1],
    ['uathorizer', 'authorizer', 1],
    ['authrizre', 'authorizer', 2],
    ['authorization', 'authorizer', 5],
  ])('of %j and %j is %d', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });
});
