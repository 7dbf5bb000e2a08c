import { oneStack, resourcesOf, twoStacks } from '@apigwv2/testing';
import { AccountPrincipal, Role } from 'aws-cdk-lib/aws-iam';
import type { Stack } from 'aws-cdk-lib/core';
import { HttpApi, HttpMethod, HttpStage } from '../../src';

const roleIn = (stack: Stack) => new Role(stack, 'Role', { assumedBy: new AccountPrincipal('111122223333') });

/** What follows the id of the API in the only ARN that is granted. */
const grantedIn = (stack: Stack) => {
  const [policy] = Object.values(resourcesOf(stack, 'AWS::IAM::Policy'));
  const [statement] = policy?.Properties.PolicyDocument.Statement ?? [];
  expect(statement.Action).toBe('execute-api:Invoke');
  return statement.Resource['Fn::Join'][1].at(-1);
};

test.each([
  ['everything', {}, '/*/*/*'],
  ['a method', { method: HttpMethod.GET }, '/*/GET/*'],
  ['a path', { path: '/a/{id}/b' }, '/*/*/a/*/b'],
  ['all of them', { method: HttpMethod.ANY, path: '/a', stageName: 'beta' }, '/beta/*/a'],
])('%s of an API is granted by its exact ARN', (_what, options, resource) => {
  const stack = oneStack();
  new HttpApi(stack, 'Api').grantInvoke(roleIn(stack), options);
  expect(grantedIn(stack)).toBe(resource);
});

test.each([
  ['$default', {}, '/$default/*/*'],
  ['beta', { method: HttpMethod.GET, path: '/a/{id}/b' }, '/beta/GET/a/*/b'],
])('the stage %s is granted by its exact ARN', (stageName, options, resource) => {
  const stack = oneStack();
  const api = new HttpApi(stack, 'Api', { createDefaultStage: false });
  api.addStage('Stage', { stageName }).grantInvoke(roleIn(stack), options);
  expect(grantedIn(stack)).toBe(resource);
});

test('an imported API and stage are granted as well', () => {
  const stack = oneStack();
  const api = HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: 'a1b2c3d4e5' });
  HttpStage.fromHttpStageAttributes(stack, 'Stage', { api, stageName: 'beta' }).grantInvoke(roleIn(stack));
  expect(grantedIn(stack)).toMatch(/:a1b2c3d4e5\/beta\/\*\/\*$/);
});

test('API and role may lie in two stacks', () => {
  const { app, a, b } = twoStacks();
  new HttpApi(a, 'Api').grantInvoke(roleIn(b));
  expect(() => app.synth()).not.toThrow();
});

test('fails when a path does not begin with a slash', () => {
  const stack = oneStack();
  const grant = () => new HttpApi(stack, 'Api').grantInvoke(roleIn(stack), { path: 'a' });
  expect(grant).toThrowDefinitionError('RouteKeyMalformed');
});
