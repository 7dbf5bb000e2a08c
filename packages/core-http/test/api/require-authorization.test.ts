import { fakeAuthorizer, fakeIntegration, oneStack, resourcesOf, twoStacks } from '@apigwv2/testing';
import * as upstream from 'aws-cdk-lib/aws-apigatewayv2';
import { Aspects, CfnParameter, Stack, Stage } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { HttpApi, HttpIamAuthorizer, HttpNoneAuthorizer, OpenApiHttpApi, QuickCreateHttpApi } from '../../src';

const { CfnRoute } = upstream;
const integration = fakeIntegration('Books');
const target = 'https://shop.example.com';
const iam = { type: 'apiKey', name: 'Authorization', in: 'header', 'x-amazon-apigateway-authtype': 'awsSigv4' };
const definition = {
  openapi: '3.0.1',
  paths: {
    '/a': { get: { security: [{ iam: [] }], 'x-amazon-apigateway-integration': { type: 'http_proxy', uri: target } } },
  },
  components: { securitySchemes: { iam } },
};

type Api = HttpApi | OpenApiHttpApi | QuickCreateHttpApi;

/** APIs whose own routes are authorized. */
const apis: readonly [string, (scope: Construct, requireAuthorization?: boolean) => Api][] = [
  ['HttpApi', (scope, requireAuthorization = true) => new HttpApi(scope, 'Api', { requireAuthorization })],
  [
    'OpenApiHttpApi',
    (scope, requireAuthorization = true) => new OpenApiHttpApi(scope, 'Api', { definition, requireAuthorization }),
  ],
  [
    'QuickCreateHttpApi',
    (scope, requireAuthorization = true) =>
      new QuickCreateHttpApi(scope, 'Api', {
        target,
        requireAuthorization,
        managed: { route: { authorizer: new HttpIamAuthorizer() } },
      }),
  ],
];

/** Changes each construct that passes a test, as an aspect does. */
function change<Type>(scope: IConstruct, is: (one: unknown) => one is Type, by: (one: Type) => void): void {
  Aspects.of(scope).add({ visit: (one) => (is(one) ? by(one) : undefined) });
}

const REQUIRED = /a route must have an authorizer on an API with requireAuthorization: true, got none for 'GET \/b'/;

describe.each(apis)('requireAuthorization of %s', (_, create) => {
  const guarded = { integration, authorizer: new HttpIamAuthorizer() };

  test.each([undefined, 'NONE'])('rejects an L1 route with the authorization type %p', (authorizationType) => {
    const stack = oneStack();
    const { apiId } = create(stack);
    new CfnRoute(stack, 'Route', { apiId, routeKey: 'GET /b', authorizationType });
    expect(() => resourcesOf(stack)).toThrowDefinitionError('AuthorizationRequired', /'GET \/b'.*\(at Stack\/Route\)$/);
  });

  test('rejects an L1 route in another stack', () => {
    const { app, a, b } = twoStacks();
    const { apiId } = create(a);
    new CfnRoute(b, 'Route', { apiId, routeKey: 'GET /b' });
    expect(() => app.synth()).toThrowDefinitionError('AuthorizationRequired', /\(at B\/Route\)$/);
  });

  test('rejects a public route of aws-cdk-lib', () => {
    const stack = oneStack();
    const httpApi = upstream.HttpApi.fromHttpApiAttributes(stack, 'View', { httpApiId: create(stack).apiId });
    const routeKey = upstream.HttpRouteKey.with('/b', upstream.HttpMethod.GET);
    new upstream.HttpRoute(stack, 'Route', {
      httpApi,
      routeKey,
      integration: new (class extends upstream.HttpRouteIntegration {
        bind() {
          return {
            type: upstream.HttpIntegrationType.HTTP_PROXY,
            uri: target,
            method: upstream.HttpMethod.GET,
            payloadFormatVersion: upstream.PayloadFormatVersion.VERSION_1_0,
          };
        }
      })('Url'),
    });
    expect(() => resourcesOf(stack)).toThrowDefinitionError('AuthorizationRequired', /'GET \/b'/);
  });

  test.each<[string, (route: upstream.CfnRoute) => void]>([
    ['an aspect', (route) => change(route, CfnRoute.isCfnRoute, (one) => (one.authorizationType = 'NONE'))],
    ['an override', (route) => route.addPropertyOverride('AuthorizationType', 'NONE')],
    ['a deletion', (route) => route.addPropertyDeletionOverride('AuthorizationType')],
  ])('rejects a route that %s made public', (_how, open) => {
    const stack = oneStack();
    const route = create(stack).addRoute('GET /b', guarded);
    open(route.node.defaultChild as upstream.CfnRoute);
    expect(() => resourcesOf(stack)).toThrowDefinitionError('AuthorizationRequired', REQUIRED);
  });

  test('accepts authorized routes, routes that state that they are public, and tokens', () => {
    const stack = oneStack();
    const api = create(stack);
    api.addRoute('GET /b', guarded);
    api.addRoute('GET /c', { integration, authorizer: new HttpNoneAuthorizer() });
    const { apiId } = api;
    new CfnRoute(stack, 'Signed', { apiId, routeKey: 'GET /d', authorizationType: 'AWS_IAM' });
    const authorizationType = new CfnParameter(stack, 'Type').valueAsString;
    new CfnRoute(stack, 'Token', { apiId, routeKey: 'GET /e', authorizationType });
    expect(() => resourcesOf(stack)).not.toThrow();
  });

  test('accepts a route that an aspect authorized', () => {
    const stack = oneStack();
    const { apiId } = create(stack);
    new CfnRoute(stack, 'Route', { apiId, routeKey: 'GET /b' });
    change(stack, CfnRoute.isCfnRoute, (one) => (one.authorizationType = 'AWS_IAM'));
    expect(() => resourcesOf(stack)).not.toThrow();
  });

  test('ignores routes of other APIs, and those of the same API in another CDK Stage', () => {
    const stack = oneStack();
    create(stack);
    new CfnRoute(stack, 'Route', { apiId: 'abc123', routeKey: 'GET /b' });
    const other = new Stack(new Stage(stack.node.root as Construct, 'Other'), 'Stack');
    new CfnRoute(other, 'Route', { apiId: create(other, false).apiId, routeKey: 'GET /b' });
    expect(() => resourcesOf(stack)).not.toThrow();
  });

  test('rejects a route without an authorizer, also with one that is undefined', () => {
    const api = create(oneStack());
    for (const options of [{ integration }, { integration, authorizer: undefined }]) {
      expect(() => api.addRoute('GET /b', options)).toThrowDefinitionError('AuthorizationRequired', REQUIRED);
    }
  });
});

describe('requireAuthorization of the route that quick create makes', () => {
  const quick = (stack: Stack, route?: object) =>
    new QuickCreateHttpApi(stack, 'Api', { target, requireAuthorization: true, managed: route && { route } });

  test.each([[undefined], [{}], [{ operationName: 'all' }], [{ authorizer: undefined }]])(
    'rejects the overrides %j, which have no authorizer',
    (route) => {
      expect(() => quick(oneStack(), route)).toThrowDefinitionError(
        'AuthorizationRequired',
        /got none for '\$default'; set authorizer/,
      );
    },
  );

  test.each([new HttpIamAuthorizer(), new HttpNoneAuthorizer(), fakeAuthorizer('Readers')])(
    'accepts the authorizer %j',
    (authorizer) => {
      const stack = oneStack();
      quick(stack, { authorizer });
      expect(() => resourcesOf(stack)).not.toThrow();
    },
  );

  test('rejects overrides that an aspect made public', () => {
    const stack = oneStack();
    quick(stack, { authorizer: new HttpIamAuthorizer() });
    const { CfnApiGatewayManagedOverrides: Overrides } = upstream;
    change(stack, Overrides.isCfnApiGatewayManagedOverrides, (one) => one.addPropertyDeletionOverride('Route'));
    expect(() => resourcesOf(stack)).toThrowDefinitionError('AuthorizationRequired', /'\$default'.*\(at Stack\/Api\)$/);
  });
});

describe('requireAuthorization of the operations of a document', () => {
  test.each<[string, (api: upstream.CfnApi) => void]>([
    [
      'an aspect',
      (api) =>
        change(api, upstream.CfnApi.isCfnApi, (one) => (one.body = { ...one.body, paths: { '/a': { get: {} } } })),
    ],
    ['an override', (api) => api.addPropertyOverride('Body.paths./a.get.security', [])],
  ])('rejects an operation that %s made public', (_how, open) => {
    const stack = oneStack();
    const api = new OpenApiHttpApi(stack, 'Api', { definition, requireAuthorization: true });
    open(api.node.defaultChild as upstream.CfnApi);
    expect(() => resourcesOf(stack)).toThrowDefinitionError(
      'AuthorizationRequired',
      /an operation must have an authorizer.*got none for 'GET \/a'.*\(at Stack\/Api\)$/,
    );
  });
});
