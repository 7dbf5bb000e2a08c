import * as exported from '../src';

describe('@apigwv2/assembly', () => {
  test('has no default export', () => {
    expect(exported).not.toHaveProperty('default');
  });
});
