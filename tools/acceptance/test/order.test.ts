import { HttpApi, HttpMethod, HttpRoute, HttpRouteKey, HttpStage } from '@apigwv2/core-http';
import { HttpLambdaIntegration, HttpUrlIntegration } from '@apigwv2/integrations';
import { fakeAuthorizer, inlineFunction, oneStack, resourcesOf } from '@apigwv2/testing';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnResource, type Stack } from 'aws-cdk-lib/core';
import { permutations } from './permutations';

type Act = (stack: Stack, api: HttpApi, handler: IFunction) => void;

// Each has new objects of integrations and authorizers, as in code that is split over files.
const acts: readonly Act[] = [
  (_, api, handler) =>
    api.addRoutes({
      path: '/books',
      methods: [HttpMethod.GET, HttpMethod.POST],
      integration: new HttpLambdaIntegration('Books', handler),
      authorizer: fakeAuthorizer('Readers', { settings: {} }),
    }),
  (_, api, handler) => api.addRoute('GET /books/{id}', { integration: new HttpLambdaIntegration('Books', handler) }),
  (_, api, handler) => api.addRoutes({ path: '/authors', integration: new HttpLambdaIntegration('Authors', handler) }),
  (stack, api) =>
    new HttpRoute(stack, 'Covers', {
      httpApi: api,
      routeKey: HttpRouteKey.with('/covers/{proxy+}', HttpMethod.GET),
      integration: new HttpUrlIntegration('Covers', 'https://covers.example.com/{proxy}'),
      authorizer: fakeAuthorizer('Readers', { settings: {} }),
      throttle: { rateLimit: 5, burstLimit: 5 },
    }),
  (_, api) => api.addStage('Beta', { stageName: 'beta' }),
  (stack, api) => new HttpStage(stack, 'Canary', { httpApi: api, stageName: 'canary', deployment: 'pinned' }),
];

function build(order: readonly Act[]): Stack {
  const stack = oneStack();
  const handler = inlineFunction(stack, 'Handler');
  const api = new HttpApi(stack, 'Api');
  for (const act of order) act(stack, api, handler);
  return stack;
}

function idsWithoutSynthesis(stack: Stack): string {
  const resources = stack.node.findAll().filter(CfnResource.isCfnResource);
  return resources
    .map((resource) => `${stack.getLogicalId(resource)} ${resource.cfnResourceType}`)
    .sort()
    .join('\n');
}

describe('the order in which routes and stages are added', () => {
  test('never changes a logical ID', () => {
    const ids = new Set(permutations(acts).map((order) => idsWithoutSynthesis(build(order))));
    expect(ids.size).toBe(1);
  });

  test.each([1, 2, 3, 4, 5])('never changes the resource of a logical ID: rotated by %i', (turn) => {
    const turned = [...acts.slice(turn), ...acts.slice(0, turn)];
    const [one, other] = [acts, turned].map((order) => resourcesOf(build(order)));
    expect(other).toEqual(one);
  });
});
