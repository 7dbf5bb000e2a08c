import '@apigwv2/testing';
import { App, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { checkEnvironment } from '../../src/api/environment';
import { bareApi } from '../apis';

const HERE = { account: '111122223333', region: 'eu-west-1' };

const check = (apiEnv?: object, partEnv?: object) => {
  const app = new App();
  const api = bareApi(new Stack(app, 'A', { env: apiEnv }), 'Api');
  const part = new Construct(new Stack(app, 'B', { env: partEnv }), 'Route');
  return () => checkEnvironment(api, part);
};

describe('checkEnvironment', () => {
  test.each([
    ['in one account and region', HERE, HERE],
    ['where the API may be anywhere', undefined, HERE],
    ['that may be anywhere', HERE, undefined],
  ])('a part %s passes', (_where, apiEnv, partEnv) => {
    expect(check(apiEnv, partEnv)).not.toThrow();
  });

  test.each([
    [
      'region',
      { ...HERE, region: 'us-east-1' },
      /must be in the region of their API, eu-west-1, got us-east-1/,
    ],
    ['account', { ...HERE, account: '444455556666' }, /must be in the account of their API, 111122223333/],
  ])('fails when a part lies in another %s', (_what, partEnv, message) => {
    expect(check(HERE, partEnv)).toThrowDefinitionError('EnvironmentMismatch', message);
  });
});
