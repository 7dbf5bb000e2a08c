import { oneStack, warningsOf } from '@apigwv2/testing';
import { CfnRoute, CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { Annotations, CfnOutput, CfnResource, Fn, type Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { warnOfApiWithoutStage } from '../../src/stages/api-without-stage';
import { registerStage } from '../../src/stages/register-stage';
import { bareApi, OwnedApi } from '../apis';

const ID = '@apigwv2/contracts:apiWithoutStage';

const route = (stack: Stack, { apiRef: { apiId } }: OwnedApi) =>
  new CfnRoute(stack, 'Route', { apiId, routeKey: 'GET /books' });

function warned(...define: ((stack: Stack, api: OwnedApi) => unknown)[]) {
  const stack = oneStack();
  const api = new OwnedApi(stack, 'Api');
  warnOfApiWithoutStage(api);
  for (const one of define) one(stack, api);
  return warningsOf(stack).map(({ id, path }) => `${id} at ${path}`);
}

describe('warnOfApiWithoutStage', () => {
  test('warns of routes without a stage', () => {
    expect(warned(route)).toEqual([`${ID} at Stack/Api`]);
  });

  test('warns when only other APIs have a stage or an output', () => {
    const other = (stack: Stack) => {
      const { ref } = bareApi(stack, 'Other');
      new CfnStage(stack, 'Stage', { apiId: ref, stageName: 'live' });
      new CfnOutput(stack, 'Output', { value: ref });
    };
    expect(warned(route, other)).toHaveLength(1);
  });

  test('can be acknowledged', () => {
    expect(warned(route, (_, api) => Annotations.of(api).acknowledgeWarning(ID))).toEqual([]);
  });

  test.each<[string, (stack: Stack, api: OwnedApi) => unknown]>([
    ['its stage', (stack, api) => registerStage(api, 'live', new Construct(stack, 'Stage'))],
    ['an L1 stage', (stack, { apiRef: { apiId } }) => new CfnStage(stack, 'Stage', { apiId, stageName: 'live' })],
    [
      'a stage by an import value, which may be of this API',
      (stack) => new CfnStage(stack, 'Stage', { apiId: Fn.importValue('ApiId'), stageName: 'live' }),
    ],
    [
      'a stage without an L1',
      (stack) =>
        new CfnResource(stack, 'Stage', {
          type: 'AWS::ApiGatewayV2::Stage',
          properties: { ApiId: 'abc123', StageName: 'live' },
        }),
    ],
    ['an output', (stack, { apiRef }) => new CfnOutput(stack, 'Output', { value: `id:${apiRef.apiId}` })],
    ['an export', (stack, { apiRef }) => stack.exportValue(apiRef.apiId)],
    ['a parameter', (stack, { apiRef }) => new StringParameter(stack, 'Parameter', { stringValue: apiRef.apiId })],
  ])('does not warn of an API with %s', (_what, define) => {
    expect(warned(route, define)).toEqual([]);
  });

  test('does not warn of an API without routes', () => {
    expect(warned()).toEqual([]);
  });
});
