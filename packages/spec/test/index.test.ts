import * as exported from '../src';

describe('@apigwv2/spec', () => {
  test('has no default export', () => {
    expect(exported).not.toHaveProperty('default');
  });
});
