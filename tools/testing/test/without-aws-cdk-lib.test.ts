const loaded = () => Object.keys(require.cache);

test('a test that loads no aws-cdk-lib does not load it to keep templates', () => {
  expect(loaded()).toContainEqual(expect.stringContaining('keep-templates.ts'));
  expect(loaded()).not.toContainEqual(expect.stringContaining('/aws-cdk-lib/'));
  require('aws-cdk-lib/core');
  expect(loaded()).toContainEqual(expect.stringContaining('/aws-cdk-lib/'));
});
