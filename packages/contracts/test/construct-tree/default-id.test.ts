import { oneStack } from '@apigwv2/testing';
import { CfnResource } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { checkDefaultId } from '../../src/construct-tree/default-id';
import { HttpRouteKey } from '../../src/routes/http-route-key';
import { registerRoute } from '../../src/routes/register-route';
import { registerStage } from '../../src/stages/register-stage';
import { bareApi } from '../apis';

/** A construct that makes a resource, as the packages do. */
const maker = () => {
  const stack = oneStack();
  const parent = new Construct(stack, 'Parent');
  new CfnResource(parent, 'Resource', { type: 'AWS::CDK::Metadata' });
  return { stack, parent, api: bareApi(stack, 'Api') };
};

test.each<[string, (set: ReturnType<typeof maker>, child: Construct) => unknown]>([
  ['a stage', ({ api }, child) => registerStage(api, 'live', child)],
  [
    'a route',
    ({ api }, route) => registerRoute(api, HttpRouteKey.parse('GET /a'), { route, targets: [], settings: {} }),
  ],
  ['any construct', (_set, child) => checkDefaultId(child)],
])('fails when %s would have the logical id of its parent', (_what, register) => {
  const set = maker();
  expect(() => register(set, new Construct(set.parent, 'Default'))).toThrowDefinitionError(
    'IdTaken',
    /construct id 'Default' is not allowed under \w+\/Parent: .* would get the same one; choose another id/,
  );
});

test.each(['DefaultStage', 'default', 'Other'])('the id %s is no trouble', (id) => {
  expect(() => checkDefaultId(new Construct(maker().parent, id))).not.toThrow();
});

test('below a parent that makes nothing, Default is an id like others', () => {
  const { stack } = maker();
  expect(() => checkDefaultId(new Construct(new Construct(stack, 'Empty'), 'Default'))).not.toThrow();
});
