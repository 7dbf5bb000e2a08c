const loaded = () => Object.keys(require.cache);

test('keep-templates does not load aws-cdk-lib before a test does', () => {
  expect(loaded()).toContainEqual(expect.stringContaining('keep-templates.ts'));
  expect(loaded()).not.toContainEqual(expect.stringContaining('/aws-cdk-lib/'));
  require('aws-cdk-lib/core');
  expect(loaded()).toContainEqual(expect.stringContaining('/aws-cdk-lib/'));
});
