import { fakeIntegration, oneStack } from '@apigwv2/testing';
import type { Stack } from 'aws-cdk-lib/core';
import { HttpApi, HttpRoute, HttpRouteKey, OpenApiHttpApi, QuickCreateHttpApi } from '../src';

const integration = fakeIntegration('Books');
const target = 'https://shop.example.com';
const routeKey = HttpRouteKey.with('/a');
const definition = { openapi: '3.0.1', paths: {} };

const apis: readonly [string, (stack: Stack, props: object) => unknown][] = [
  ['HttpApi', (stack, props) => new HttpApi(stack, 'Api', props)],
  ['OpenApiHttpApi', (stack, props) => new OpenApiHttpApi(stack, 'Api', { definition, ...props })],
  ['QuickCreateHttpApi', (stack, props) => new QuickCreateHttpApi(stack, 'Api', { target, ...props })],
];

const routes: readonly [string, (stack: Stack, props: object) => unknown][] = [
  [
    'new HttpRoute',
    (stack, props) =>
      new HttpRoute(stack, 'Route', { httpApi: new HttpApi(stack, 'Api'), routeKey, integration, ...props }),
  ],
  ['addRoutes', (stack, props) => new HttpApi(stack, 'Api').addRoutes({ path: '/a', integration, ...props })],
  ['addRoute', (stack, props) => new HttpApi(stack, 'Api').addRoute('GET /a', { integration, ...props })],
  [
    'managed.route of QuickCreateHttpApi',
    (stack, route) => new QuickCreateHttpApi(stack, 'Api', { target, managed: { route } }),
  ],
];

const cases = [
  ...apis.flatMap(([where, create]) => [
    [where, 'requireAuthorisation', 'requireAuthorization', create] as const,
    [where, 'disableExecuteAPIEndpoint', 'disableExecuteApiEndpoint', create] as const,
  ]),
  ['HttpApi', 'defaultAuthoriser', 'defaultAuthorizer', apis[0]?.[1]] as const,
  ['HttpApi', 'defaultAuthorizationScope', 'defaultAuthorizationScopes', apis[0]?.[1]] as const,
  ['OpenApiHttpApi', 'authorizer', 'authorizers', apis[1]?.[1]] as const,
  ['OpenApiHttpApi', 'authorisers', 'authorizers', apis[1]?.[1]] as const,
  ...routes.flatMap(([where, create]) => [
    [where, 'authoriser', 'authorizer', create] as const,
    [where, 'authorisation', 'authorizer', create] as const,
    [where, 'authorizationScope', 'authorizationScopes', create] as const,
  ]),
  [
    'HttpApi.fromHttpApiAttributes',
    'defaultAuthorisationScopes',
    'defaultAuthorizationScopes',
    (stack: Stack, props: object) => HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: 'a1b2c3d4e5', ...props }),
  ] as const,
];

describe('the options that decide who can reach an API', () => {
  test.each(cases)('of %s reject the misspelt %s and name %s', (_where, name, meant, create) => {
    expect(() => create?.(oneStack(), { [name]: undefined })).toThrowDefinitionError(
      'UnknownOption',
      new RegExp(`got '${name}'; write ${meant}, or remove it`),
    );
  });

  test.each([...apis, ...routes])('of %s accept props that have more members', (_where, create) => {
    expect(() => create(oneStack(), { table: 'books', tags: {}, authorizerFunction: {} })).not.toThrow();
  });

  test('leave nothing of a route with a misspelt option', () => {
    const api = new HttpApi(oneStack(), 'Api');
    const misspelt = { integration, authoriser: {} };
    expect(() => api.addRoute('GET /a', misspelt)).toThrowDefinitionError('UnknownOption');
    expect(api.addRoute('GET /a', { integration }).node.path).toBe('Stack/Api/GET--a');
  });
});
