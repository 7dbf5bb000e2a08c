import { fakeAuthorizer, fakeIntegration, oneStack, resourcesOf, warningsOf } from '@apigwv2/testing';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Annotations, type Stack } from 'aws-cdk-lib/core';
import {
  HttpApi,
  HttpIamAuthorizer,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  type IHttpApi,
  type IHttpApiRef,
  QuickCreateHttpApi,
} from '../../src';

const ID = '@apigwv2/core-http:authorizerUndefined';
const options = { integration: fakeIntegration('Books'), authorizer: undefined };

const ways: readonly [string, (api: IHttpApi, stack: Stack) => unknown][] = [
  ['addRoutes', (api) => api.addRoutes({ path: '/a', ...options })],
  ['addRoute', (api) => api.addRoute('ANY /a', options)],
  [
    'new HttpRoute',
    (api, stack) => new HttpRoute(stack, 'Route', { httpApi: api, routeKey: HttpRouteKey.with('/a'), ...options }),
  ],
];

describe.each(ways)('the authorizer undefined of a route by %s', (_, add) => {
  test.each<[string, (stack: Stack) => IHttpApi]>([
    ['an API', (stack) => new HttpApi(stack, 'Api')],
    [
      'an import of an API',
      (stack) => HttpApi.fromHttpApiAttributes(stack, 'View', { httpApiId: new HttpApi(stack, 'Api').apiId }),
    ],
  ])('warns on %s without a default authorizer, and can be acknowledged', (_what, create) => {
    const stack = oneStack();
    add(create(stack), stack);
    expect(warningsOf(stack)).toMatchObject([
      { id: ID, message: expect.stringMatching(/authorizer is undefined for 'ANY \/a'.*so the route is public/) },
    ]);
    Annotations.of(stack).acknowledgeWarning(ID);
    expect(warningsOf(stack)).toEqual([]);
  });

  test.each([fakeAuthorizer('Readers'), new HttpIamAuthorizer(), new HttpNoneAuthorizer()])(
    'is the default authorizer %j of an API that has one',
    (defaultAuthorizer) => {
      const stack = oneStack();
      add(new HttpApi(stack, 'Api', { defaultAuthorizer }), stack);
      const type = 'authorization' in defaultAuthorizer ? defaultAuthorizer.authorization.type : 'JWT';
      expect(Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Route'))).toMatchObject([
        { Properties: { AuthorizationType: type } },
      ]);
      expect(warningsOf(stack)).toEqual([]);
    },
  );

  test('is rejected on an imported API', () => {
    const stack = oneStack();
    const api = HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: 'a1b2c3d4e5' });
    expect(() => add(api, stack)).toThrowDefinitionError('AuthorizationRequired');
  });
});

test('a route without the option authorizer gives no warning', () => {
  const stack = oneStack();
  new HttpApi(stack, 'Api', { defaultIntegration: options.integration }).addRoute('GET /a', {
    integration: options.integration,
  });
  expect(warningsOf(stack)).toEqual([]);
});

test('the authorizer undefined of a route of an L1 is rejected', () => {
  const stack = oneStack();
  const httpApi: IHttpApiRef = new CfnApi(stack, 'Api', { name: 'api', protocolType: 'HTTP' });
  const props = { httpApi, routeKey: HttpRouteKey.with('/a'), ...options };
  expect(() => new HttpRoute(stack, 'Route', props)).toThrowDefinitionError('AuthorizationRequired');
});

test('the authorizer undefined of the route that quick create makes warns at the API', () => {
  const stack = oneStack();
  const managed = { route: { authorizer: undefined, operationName: 'all' } };
  new QuickCreateHttpApi(stack, 'Api', { target: 'https://shop.example.com', managed });
  expect(warningsOf(stack)).toMatchObject([{ id: ID, message: expect.stringContaining("'$default'") }]);
});
