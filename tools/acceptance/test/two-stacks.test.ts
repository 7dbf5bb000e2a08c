import { lambdaInvocationUri } from '@apigwv2/contracts';
import {
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  type IHttpRouteAuthorizer,
  type IHttpRouteIntegration,
} from '@apigwv2/core-http';
import { HttpLambdaIntegration, HttpUrlIntegration } from '@apigwv2/integrations';
import { fakeAuthorizer, inlineFunction, resourcesOf, twoStacks } from '@apigwv2/testing';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Stack } from 'aws-cdk-lib/core';

type Place = 'a' | 'b';
const places: readonly Place[] = ['a', 'b'];

const integrations: Readonly<Record<string, (handler: IFunction) => IHttpRouteIntegration>> = {
  'a function': (handler) => new HttpLambdaIntegration('Books', handler),
  'a URL': (handler) => new HttpUrlIntegration('Books', `https://example.com/${handler.functionName}`),
};

type MakeAuthorizer = (a: Stack, b: Stack) => IHttpRouteAuthorizer | undefined;

/** Returns an authorizer whose function is in a stack. */
function naming(stack: Stack): IHttpRouteAuthorizer {
  const guard = inlineFunction(stack, 'Guard');
  guard.addPermission('Apis', { principal: new ServicePrincipal('apigateway.amazonaws.com') });
  return fakeAuthorizer('Guard', { type: 'CUSTOM', settings: { guard }, uri: lambdaInvocationUri(guard) });
}

const authorizers: Readonly<Record<string, MakeAuthorizer>> = {
  'no authorizer': () => undefined,
  'an authorizer of tokens': () => fakeAuthorizer('Readers'),
  'an authorizer with a function of a': (a) => naming(a),
  'an authorizer with a function of b': (_, b) => naming(b),
};

const cells = places.flatMap((api) =>
  places.flatMap((route) =>
    places.flatMap((handler) =>
      Object.keys(integrations).flatMap((integration) =>
        Object.keys(authorizers).map((authorizer) => ({ api, route, handler, integration, authorizer })),
      ),
    ),
  ),
);

describe('two stacks', () => {
  test.each(cells)(
    'do not wait for each other: API in $api, route in $route, function in $handler, $integration, $authorizer',
    (cell) => {
      const { app, a, b } = twoStacks();
      const stacks = { a, b };
      const httpApi = new HttpApi(stacks[cell.api], 'Api');
      const integration = integrations[cell.integration]?.(inlineFunction(stacks[cell.handler], 'Handler'));
      const authorizer = authorizers[cell.authorizer]?.(a, b);
      const routeKey = HttpRouteKey.with('/books', HttpMethod.GET);
      new HttpRoute(stacks[cell.route], 'Route', {
        httpApi,
        routeKey,
        integration: integration as IHttpRouteIntegration,
        authorizer,
      });
      app.synth();
      expect([a.dependencies.includes(b), b.dependencies.includes(a)]).not.toEqual([true, true]);
      expect(Object.keys(resourcesOf(stacks[cell.route], 'AWS::ApiGatewayV2::Route'))).toHaveLength(1);
      expect(Object.keys(resourcesOf(stacks[cell.route], 'AWS::ApiGatewayV2::Integration'))).toHaveLength(1);
    },
  );

  test('[R10] take a route below the API with a function of the other, and the stack of the API waits', () => {
    const { app, a, b } = twoStacks();
    const api = new HttpApi(a, 'Api');
    api.addRoutes({ path: '/books', integration: new HttpLambdaIntegration('Books', inlineFunction(b, 'Handler')) });
    app.synth();
    expect(a.dependencies).toEqual([b]);
    expect(b.dependencies).toEqual([]);
    expect(Object.keys(resourcesOf(a, 'AWS::Lambda::Permission'))).toHaveLength(1);
  });

  test('[R10] take a route beside its function, and the stack of the route waits', () => {
    const { app, a, b } = twoStacks();
    const httpApi = new HttpApi(a, 'Api');
    const integration = new HttpLambdaIntegration('Books', inlineFunction(b, 'Handler'));
    new HttpRoute(b, 'Route', { httpApi, routeKey: HttpRouteKey.with('/books'), integration });
    app.synth();
    expect(a.dependencies).toEqual([]);
    expect(b.dependencies).toEqual([a]);
    expect(Object.keys(resourcesOf(b, 'AWS::Lambda::Permission'))).toHaveLength(1);
  });

  test('share a default authorizer without references: it is created once, beside the API', () => {
    const { app, a, b } = twoStacks();
    const httpApi = new HttpApi(a, 'Api', { defaultAuthorizer: fakeAuthorizer('Readers') });
    for (const stack of [a, b]) {
      const integration = new HttpLambdaIntegration('Books', inlineFunction(stack, 'Handler'));
      const routeKey = HttpRouteKey.with(`/${stack.node.id}`);
      new HttpRoute(stack, 'Route', { httpApi, routeKey, integration });
    }
    app.synth();
    const authorizers = [a, b].map((stack) => Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Authorizer')));
    expect(authorizers.map((made) => made.map(({ Properties }) => Properties.Name))).toEqual([['Readers'], []]);
  });
});
