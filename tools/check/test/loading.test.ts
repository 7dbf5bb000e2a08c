import { loading } from '../src/loading';
import { type Files, judge } from './workspace-fixture';

const built = (index: string): Files => ({
  'packages/metrics/package.json': { name: '@apigwv2/metrics', exports: { '.': './dist/index.js' } },
  'packages/metrics/dist/index.js': index,
  'node_modules/aws-cdk-lib/aws-ec2/index.js': '',
  'node_modules/aws-cdk-lib/core/index.js': '',
});

describe('loading', () => {
  test('accepts a package that loads the core', async () => {
    expect(await judge(loading, built("require('aws-cdk-lib/core');"))).toEqual([]);
  });

  test('rejects a package that loads a heavy module', async () => {
    expect(await judge(loading, built("require('aws-cdk-lib/aws-ec2');\nrequire('aws-cdk-lib/core');"))).toEqual([
      expect.stringContaining('| aws-ec2 is loaded'),
    ]);
  });

  test('rejects a package that is not built', async () => {
    expect(await judge(loading, { ...built(''), 'packages/metrics/dist/index.js': undefined })).toEqual([
      'packages/metrics | the package is built | no dist/index.js',
    ]);
  });

  test('rejects a package that does not load', async () => {
    expect(await judge(loading, built("throw new Error('broken');"))).toEqual([
      expect.stringMatching(/^packages\/metrics \| the package loads by its name \| .*broken/s),
    ]);
  });
});
