import { HttpApi, HttpRoute, HttpRouteKey } from '@apigwv2/core-http';
import { HttpLambdaIntegration } from '@apigwv2/integrations';
import { fakeAuthorizer, inlineFunction, oneStack, resourcesOf } from '@apigwv2/testing';
import { App, NestedStack, Stack, Stage } from 'aws-cdk-lib/core';
import { resourceCycle } from './resource-cycle';

type Place = 'parent' | 'one' | 'other';
const places: readonly Place[] = ['parent', 'one', 'other'];
const cells = places.flatMap((api) => places.flatMap((route) => places.map((handler) => ({ api, route, handler }))));

describe('nested stacks', () => {
  test.each(cells)('take an API in $api, its route in $route and the function in $handler', (cell) => {
    const parent = oneStack();
    const stacks = { parent, one: new NestedStack(parent, 'One'), other: new NestedStack(parent, 'Other') };
    new HttpRoute(stacks[cell.route], 'Route', {
      httpApi: new HttpApi(stacks[cell.api], 'Api'),
      routeKey: HttpRouteKey.with('/books'),
      integration: new HttpLambdaIntegration('Books', inlineFunction(stacks[cell.handler], 'Handler')),
      authorizer: fakeAuthorizer('Readers'),
    });
    Stage.of(parent)?.synth();
    expect(Object.keys(resourcesOf(stacks[cell.route], 'AWS::ApiGatewayV2::Route'))).toHaveLength(1);
    expect(Object.values(stacks).map(resourceCycle)).toEqual([undefined, undefined, undefined]);
  });
});

describe('CDK Stages', () => {
  function stacksOf(stage: Stage): Stack[] {
    const [a, b] = ['A', 'B'].map((id) => new Stack(stage, id)) as [Stack, Stack];
    const integration = new HttpLambdaIntegration('Books', inlineFunction(b, 'Handler'));
    const authorizer = fakeAuthorizer('Readers');
    const httpApi = new HttpApi(a, 'Api');
    httpApi.addRoutes({
      path: '/books',
      integration: new HttpLambdaIntegration('Books', inlineFunction(a, 'Handler')),
    });
    new HttpRoute(b, 'Route', { httpApi, routeKey: HttpRouteKey.with('/authors'), integration, authorizer });
    return [a, b];
  }

  test('have the logical IDs of stacks of an app', () => {
    const app = new App();
    const [bare, beta, live] = [new App(), new Stage(app, 'Beta'), new Stage(app, 'Live')].map((stage) =>
      stacksOf(stage).map((stack) => Object.keys(resourcesOf(stack))),
    );
    expect(beta).toEqual(bare);
    expect(live).toEqual(bare);
  });

  test('each have their own API of one ID', () => {
    const app = new App();
    for (const stage of [new Stage(app, 'Beta'), new Stage(app, 'Live')]) {
      const stack = new Stack(stage, 'Routes');
      const api = HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: 'a1b2c3d4e5' });
      const integration = new HttpLambdaIntegration('Books', inlineFunction(stack, 'Handler'));
      api.addRoutes({ path: '/books', integration, authorizer: fakeAuthorizer('Readers') });
      expect(Object.keys(resourcesOf(stack, 'AWS::ApiGatewayV2::Route'))).toHaveLength(1);
    }
  });
});
