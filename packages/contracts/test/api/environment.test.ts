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
    ['in the account and region of the API', HERE, HERE],
    ['of an API without an environment', undefined, HERE],
    ['without an environment', HERE, undefined],
  ])('accepts a construct %s', (_where, apiEnv, partEnv) => {
    expect(check(apiEnv, partEnv)).not.toThrow();
  });

  test.each([
    ['region', { ...HERE, region: 'us-east-1' }, /must be in the region of their API, eu-west-1, got us-east-1/],
    ['account', { ...HERE, account: '444455556666' }, /must be in the account of their API, 111122223333/],
  ])('rejects a construct in another %s', (_what, partEnv, message) => {
    expect(check(HERE, partEnv)).toThrowDefinitionError('EnvironmentMismatch', message);
  });
});
