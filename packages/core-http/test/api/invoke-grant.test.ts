import { oneStack, resourcesOf, twoStacks } from '@apigwv2/testing';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { AccountPrincipal, Role } from 'aws-cdk-lib/aws-iam';
import type { Stack } from 'aws-cdk-lib/core';
import { HttpApi, HttpMethod, HttpStage } from '../../src';

const roleIn = (stack: Stack) => new Role(stack, 'Role', { assumedBy: new AccountPrincipal('111122223333') });

/** Returns the end of the only ARN that is granted, after the ID of the API. */
const grantedIn = (stack: Stack) => {
  const [policy] = Object.values(resourcesOf(stack, 'AWS::IAM::Policy'));
  const [statement] = policy?.Properties.PolicyDocument.Statement ?? [];
  expect(statement.Action).toBe('execute-api:Invoke');
  return statement.Resource['Fn::Join'][1].at(-1);
};

describe('grantInvoke', () => {
  test.each([
    ['every route', {}, '/*/*/*'],
    ['a method', { method: HttpMethod.GET }, '/*/GET/*'],
    ['a path', { path: '/a/{id}/b' }, '/*/*/a/*/b'],
    ['a method, a path and a stage', { method: HttpMethod.ANY, path: '/a', stageName: 'beta' }, '/beta/*/a'],
  ])('grants the exact ARN of %s of an API', (_what, options, resource) => {
    const stack = oneStack();
    new HttpApi(stack, 'Api').grantInvoke(roleIn(stack), options);
    expect(grantedIn(stack)).toBe(resource);
  });

  test.each([
    ['$default', {}, '/$default/*/*'],
    ['beta', { method: HttpMethod.GET, path: '/a/{id}/b' }, '/beta/GET/a/*/b'],
  ])('grants the exact ARN of the stage %s', (stageName, options, resource) => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api', { createDefaultStage: false });
    api.addStage('Stage', { stageName }).grantInvoke(roleIn(stack), options);
    expect(grantedIn(stack)).toBe(resource);
  });

  test('grants an imported API and an imported stage', () => {
    const stack = oneStack();
    const api = HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: 'a1b2c3d4e5' });
    HttpStage.fromHttpStageAttributes(stack, 'Stage', { api, stageName: 'beta' }).grantInvoke(roleIn(stack));
    expect(grantedIn(stack)).toMatch(/:a1b2c3d4e5\/beta\/\*\/\*$/);
  });

  test('grants an API to a role in another stack', () => {
    const { app, a, b } = twoStacks();
    new HttpApi(a, 'Api').grantInvoke(roleIn(b));
    expect(() => app.synth()).not.toThrow();
    expect(grantedIn(b)).toBe('/*/*/*');
  });

  test('rejects a path without a leading slash', () => {
    const stack = oneStack();
    const grant = () => new HttpApi(stack, 'Api').grantInvoke(roleIn(stack), { path: 'a' });
    expect(grant).toThrowDefinitionError('InvalidRouteKey');
  });

  test.each<[string, string, unknown]>([
    ['a misspelt method', 'InvalidRouteKey', { method: 'GTE' }],
    ['a method in lower case', 'InvalidRouteKey', { method: 'get' }],
    ['a path with *', 'InvalidRouteKey', { path: '/books/*' }],
    ['a stage name with a path', 'InvalidStageName', { stageName: 'x/GET/admin' }],
    ['a string for the options', 'UnknownOption', 'GET'],
    ['a list for the options', 'UnknownOption', ['GET']],
    ['a misspelt option', 'UnknownOption', { methods: ['GET'] }],
  ])('rejects %s, and grants nothing', (_what, code, options) => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api');
    const role = roleIn(stack);
    expect(() => api.grantInvoke(role, options as never)).toThrowDefinitionError(code);
    if (code !== 'InvalidStageName') {
      expect(() => api.defaultStage?.grantInvoke(role, options as never)).toThrowDefinitionError(code);
    }
    expect(resourcesOf(stack, 'AWS::IAM::Policy')).toEqual({});
  });

  test('rejects an API whose ID is a pattern', () => {
    const stack = oneStack();
    const api = CfnApi.fromApiId(stack, 'Any', '*');
    const stage = HttpStage.fromHttpStageAttributes(stack, 'Stage', { api, stageName: 'beta' });
    expect(() => stage.grantInvoke(roleIn(stack))).toThrowDefinitionError('InvalidApiId');
  });
});
