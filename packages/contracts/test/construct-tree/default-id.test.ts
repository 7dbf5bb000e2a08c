import { oneStack } from '@apigwv2/testing';
import { CfnResource } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { checkDefaultId } from '../../src/construct-tree/default-id';
import { HttpRouteKey } from '../../src/routes/http-route-key';
import { registerRoute } from '../../src/routes/register-route';
import { registerStage } from '../../src/stages/register-stage';
import { bareApi } from '../apis';

/** Returns a construct with a resource. */
const maker = () => {
  const stack = oneStack();
  const parent = new Construct(stack, 'Parent');
  new CfnResource(parent, 'Resource', { type: 'AWS::CDK::Metadata' });
  return { stack, parent, api: bareApi(stack, 'Api') };
};

describe('checkDefaultId', () => {
  test.each<[string, (set: ReturnType<typeof maker>, child: Construct) => unknown]>([
    ['a stage', ({ api }, child) => registerStage(api, 'live', child)],
    [
      'a route',
      ({ api }, route) => registerRoute(api, HttpRouteKey.parse('GET /a'), { route, targets: [], settings: {} }),
    ],
    ['any construct', (_set, child) => checkDefaultId(child)],
  ])('rejects the ID Default of %s, which would have the logical ID of its parent', (_what, register) => {
    const set = maker();
    expect(() => register(set, new Construct(set.parent, 'Default'))).toThrowDefinitionError(
      'InvalidId',
      /construct id 'Default' is not allowed under \w+\/Parent: .* would get the same one; choose another id/,
    );
  });

  test.each(['DefaultStage', 'default', 'Other'])('accepts the ID %s', (id) => {
    expect(() => checkDefaultId(new Construct(maker().parent, id))).not.toThrow();
  });

  test('accepts the ID Default below a parent without a resource', () => {
    const { stack } = maker();
    expect(() => checkDefaultId(new Construct(new Construct(stack, 'Empty'), 'Default'))).not.toThrow();
  });
});
