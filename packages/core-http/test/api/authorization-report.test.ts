import { registerRoute } from '@apigwv2/contracts/kernel';
import { fakeAuthorizer, fakeIntegration, oneStack, twoStacks, warningsOf } from '@apigwv2/testing';
import { CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  authorizationTable,
  HttpApi,
  type HttpApiProps,
  HttpIamAuthorizer,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  QuickCreateHttpApi,
  type RouteAuthorization,
} from '../../src';

const integration = fakeIntegration('Books');
const readers = fakeAuthorizer('Readers');

describe('authorizationReport', () => {
  test('lists the authorization of every route, in every stack and by every way to add one', () => {
    const { a, b } = twoStacks();
    const api = new HttpApi(a, 'Api', {
      defaultIntegration: integration,
      defaultAuthorizer: readers,
      defaultAuthorizationScopes: ['read'],
    });
    api.addRoutes({ path: '/iam', integration, authorizer: new HttpIamAuthorizer() });
    api.addRoute('GET /own', { integration, authorizationScopes: ['write'] });
    new HttpRoute(b, 'Open', {
      httpApi: api,
      routeKey: HttpRouteKey.with('/open'),
      integration,
      authorizer: new HttpNoneAuthorizer(),
    });
    expect(api.authorizationReport()).toEqual<readonly RouteAuthorization[]>([
      { routeKey: '$default', type: 'JWT', authorizer: 'Readers', scopes: ['read'], path: 'A/Api/DefaultRoute' },
      { routeKey: 'ANY /iam', type: 'AWS_IAM', authorizer: undefined, scopes: [], path: 'A/Api/ANY--iam' },
      { routeKey: 'ANY /open', type: 'NONE', authorizer: undefined, scopes: [], path: 'B/Open' },
      { routeKey: 'GET /own', type: 'JWT', authorizer: 'Readers', scopes: ['write'], path: 'A/Api/GET--own' },
    ]);
  });

  test('lists the routes that this app adds to an imported API', () => {
    const stack = oneStack();
    const api = HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: 'a1b2c3d4e5' });
    expect(api.authorizationReport()).toEqual([]);
    api.addRoute('GET /a', { integration, authorizer: new HttpNoneAuthorizer() });
    expect(api.authorizationReport()).toMatchObject([{ routeKey: 'GET /a', type: 'NONE' }]);
  });

  test.each([
    ['is public', undefined, { type: 'NONE', authorizer: undefined, scopes: [] }],
    [
      'has IAM authorization',
      { authorizer: new HttpIamAuthorizer() },
      { type: 'AWS_IAM', authorizer: undefined, scopes: [] },
    ],
    [
      'has a JWT authorizer',
      { authorizer: readers, authorizationScopes: ['read'] },
      { type: 'JWT', authorizer: 'Readers', scopes: ['read'] },
    ],
  ])('lists the route of a quick-create API that %s', (_who, route, said) => {
    const stack = oneStack();
    const api = new QuickCreateHttpApi(stack, 'Api', { target: 'https://example.com', managed: route && { route } });
    api.addRoute('GET /a', { integration });
    const view = HttpApi.fromHttpApiAttributes(stack, 'View', { httpApiId: api.apiId });
    for (const one of [api, view]) {
      expect(one.authorizationReport()).toEqual([
        { routeKey: '$default', path: 'Stack/Api', ...said },
        expect.objectContaining({ routeKey: 'GET /a' }),
      ]);
    }
  });

  test('renders one line per route with authorizationTable', () => {
    const api = new HttpApi(oneStack(), 'Api', {
      defaultAuthorizer: readers,
      defaultAuthorizationScopes: ['read', 'list'],
    });
    api.addRoute('GET /books/{id}', { integration });
    api.addRoute('$default', { integration, authorizer: new HttpNoneAuthorizer() });
    expect(authorizationTable(api.authorizationReport()).split('\n')).toEqual([
      'route            type  authorizer  scopes      construct',
      '$default         NONE  -           -           Stack/Api/DefaultRoute',
      'GET /books/{id}  JWT   Readers     read, list  Stack/Api/GET--books--{id}',
    ]);
  });

  describe('requireAuthorization', () => {
    const guarded = (props: HttpApiProps = {}) => {
      const stack = oneStack();
      return { stack, api: new HttpApi(stack, 'Api', { requireAuthorization: true, ...props }) };
    };
    const routeKey = HttpRouteKey.with('/a');

    test.each<[string, (api: HttpApi) => unknown]>([
      ['addRoutes', (api) => api.addRoutes({ path: '/a', integration })],
      ['addRoute', (api) => api.addRoute('GET /a', { integration })],
      ['new HttpRoute', (api) => new HttpRoute(api.stack, 'Route', { httpApi: api, routeKey, integration })],
    ])('rejects a route without an authorizer from %s', (_way, add) => {
      expect(() => add(guarded().api)).toThrowDefinitionError(
        'AuthorizationRequired',
        /must have an authorizer on an API with requireAuthorization: true, got none for '\w+ \/a'/,
      );
    });

    test('rejects a default integration without an authorizer', () => {
      expect(() => guarded({ defaultIntegration: integration })).toThrowDefinitionError('AuthorizationRequired');
    });

    test('rejects a default authorizer that makes routes public', () => {
      const { api } = guarded({ defaultAuthorizer: new HttpNoneAuthorizer() });
      expect(() => api.addRoute('GET /a', { integration })).toThrowDefinitionError('AuthorizationRequired');
    });

    test('accepts routes with an authorizer and routes that are explicitly public', () => {
      const { api } = guarded({ defaultAuthorizer: readers });
      api.addRoute('GET /a', { integration });
      api.addRoute('GET /b', { integration, authorizer: new HttpNoneAuthorizer(), authorizationScopes: [] });
      expect(api.authorizationReport().map(({ type }) => type)).toEqual(['JWT', 'NONE']);
    });

    test('adds its default authorizer to routes of an import', () => {
      const { stack, api } = guarded({ defaultAuthorizer: readers });
      const view = HttpApi.fromHttpApiAttributes(stack, 'View', { httpApiId: api.apiId, defaultAuthorizer: readers });
      expect(view.addRoute('GET /a', { integration }).authorization.type).toBe('JWT');
    });

    test('rejects a route without an authorizer from an import', () => {
      const { stack, api } = guarded();
      const view = HttpApi.fromHttpApiAttributes(stack, 'View', { httpApiId: api.apiId });
      expect(() => view.addRoute('GET /a', { integration })).toThrowDefinitionError('AuthorizationRequired');
    });
  });

  test('lists a route of another construct as unknown and skips it in the CORS check [B6]', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api', { corsPreflight: { allowOrigins: ['https://example.com'] } });
    const route = new CfnRoute(stack, 'Own', { apiId: api.apiId, routeKey: 'ANY /own' });
    registerRoute(api, HttpRouteKey.parse('ANY /own'), { route, targets: [] });
    expect(api.authorizationReport()).toEqual([
      { routeKey: 'ANY /own', type: 'UNKNOWN', authorizer: undefined, scopes: [], path: 'Stack/Own' },
    ]);
    expect(warningsOf(stack)).toEqual([]);
  });
});
