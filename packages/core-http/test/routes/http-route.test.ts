import { fakeAuthorizer, fakeIntegration, logicalIds, oneStack, resourcesOf, warningsOf } from '@apigwv2/testing';
import { AccountPrincipal, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Stack } from 'aws-cdk-lib/core';
import {
  HttpApi,
  type HttpApiProps,
  HttpIamAuthorizer,
  type HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
} from '../../src';

const ROUTE = 'AWS::ApiGatewayV2::Route';
const integration = fakeIntegration('Books');
const jwt = () => fakeAuthorizer('Jwt', { settings: {} });
const lambda = () => fakeAuthorizer('Lambda', { type: 'CUSTOM', settings: {} });
const propertiesOf = (stack: Stack, key: string) =>
  Object.values(resourcesOf(stack, ROUTE)).find((route) => route.Properties.RouteKey === key)?.Properties;
const withRoute = (options: object, props: HttpApiProps = {}) => {
  const stack = oneStack();
  new HttpApi(stack, 'Api', props).addRoute('GET /a', { integration, ...options });
  return propertiesOf(stack, 'GET /a');
};

describe('HttpRoute', () => {
  test('renders its integration and the authorization NONE', () => {
    expect(withRoute({})).toMatchObject({
      RouteKey: 'GET /a',
      AuthorizationType: 'NONE',
      Target: { 'Fn::Join': ['', ['integrations/', expect.anything()]] },
    });
  });

  test('[H1] renders the method ANY for a key without a method', () => {
    const stack = oneStack();
    new HttpRoute(stack, 'Route', {
      httpApi: new HttpApi(stack, 'Api'),
      routeKey: HttpRouteKey.with('/books'),
      integration,
    });
    expect(propertiesOf(stack, 'ANY /books')).toBeDefined();
  });

  test('renders an operation name when it is given', () => {
    expect(withRoute({ operationName: 'listBooks' })).toMatchObject({ OperationName: 'listBooks' });
    expect(() => withRoute({ operationName: '' })).toThrowDefinitionError('LengthOutOfRange', /operationName/);
  });

  test('passes itself to its integration and its authorizer', () => {
    const [admitIntegration, admitAuthorizer] = [jest.fn(), jest.fn()];
    const api = new HttpApi(oneStack(), 'Api');
    const route = api.addRoute('GET /a', {
      integration: fakeIntegration('I', { admit: admitIntegration }),
      authorizer: fakeAuthorizer('Z', { admit: admitAuthorizer }),
    });
    const context = { api, routeKey: route.routeKey, scope: route, returnsResponse: true };
    expect(admitIntegration.mock.calls).toEqual([[context]]);
    expect(admitAuthorizer.mock.calls).toEqual([[context]]);
  });

  test('returns its ID, its path and its stack', () => {
    const stack = oneStack();
    const route = new HttpApi(stack, 'Api').addRoute('GET /a', { integration });
    expect(stack.resolve(route.routeId)).toEqual({ Ref: 'ApiGETa4DEAAA46' });
    expect(stack.resolve(route.routeRef.routeId)).toEqual(stack.resolve(route.routeId));
    expect(route.path).toBe('/a');
    expect(route.env).toEqual({ account: stack.account, region: stack.region });
  });

  test('rejects an integration of another library', () => {
    class HttpUrlIntegration {}
    const foreign = { integration: new HttpUrlIntegration() };
    expect(() => withRoute(foreign)).toThrowDefinitionError(
      'ProtocolMismatch',
      /integration of this route.*got a HttpUrlIntegration; pass one of @apigwv2\/integrations/,
    );
    expect(() => withRoute({ integration: undefined })).toThrowDefinitionError('ProtocolMismatch', /got nothing/);
  });
});

describe('the authorization of a route', () => {
  test('is that of its authorizer', () => {
    expect(withRoute({ authorizer: jwt() })).toMatchObject({
      AuthorizationType: 'JWT',
      AuthorizerId: { Ref: expect.any(String) },
    });
    expect(withRoute({ authorizer: lambda() })).toMatchObject({ AuthorizationType: 'CUSTOM' });
    expect(withRoute({ authorizer: new HttpIamAuthorizer() })).toEqual(
      expect.not.objectContaining({ AuthorizerId: expect.anything() }),
    );
    expect(withRoute({ authorizer: new HttpIamAuthorizer() })).toMatchObject({ AuthorizationType: 'AWS_IAM' });
  });

  test('is the default of the API by every way to add the route', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api', {
      defaultAuthorizer: jwt(),
      defaultAuthorizationScopes: ['read'],
      defaultIntegration: integration,
    });
    api.addRoutes({ path: '/a', integration });
    api.addRoute('GET /b', { integration });
    new HttpRoute(stack, 'C', { httpApi: api, routeKey: HttpRouteKey.with('/c'), integration });
    const view = HttpApi.fromHttpApiAttributes(stack, 'View', { httpApiId: api.httpApiId });
    new HttpRoute(stack, 'D', { httpApi: view, routeKey: HttpRouteKey.with('/d'), integration });
    for (const key of ['$default', 'ANY /a', 'GET /b', 'ANY /c', 'ANY /d']) {
      expect(propertiesOf(stack, key)).toMatchObject({ AuthorizationType: 'JWT', AuthorizationScopes: ['read'] });
    }
  });

  test('[R3] of the default integration is the default of the API', () => {
    const stack = oneStack();
    new HttpApi(stack, 'Api', { defaultIntegration: integration, defaultAuthorizer: lambda() });
    expect(propertiesOf(stack, '$default')).toMatchObject({ AuthorizationType: 'CUSTOM' });
  });

  test('is NONE with an HttpNoneAuthorizer on an API with a default', () => {
    expect(withRoute({ authorizer: new HttpNoneAuthorizer() }, { defaultAuthorizer: jwt() })).toMatchObject({
      AuthorizationType: 'NONE',
    });
  });

  test('[H19] is required on an imported API', () => {
    const api = HttpApi.fromHttpApiAttributes(oneStack(), 'Api', { httpApiId: 'abc123' });
    expect(() => api.addRoute('GET /a', { integration })).toThrowDefinitionError(
      'AuthorizationRequired',
      /got none for 'GET \/a'; set authorizer.*\(at Stack\/Api\/GET--a\)/,
    );
  });

  test('is the default of an import', () => {
    const stack = oneStack();
    const api = HttpApi.fromHttpApiAttributes(stack, 'Api', {
      httpApiId: 'abc123',
      defaultAuthorizer: jwt(),
      defaultAuthorizationScopes: ['read'],
    });
    api.addRoute('GET /a', { integration });
    expect(propertiesOf(stack, 'GET /a')).toMatchObject({ AuthorizationType: 'JWT', AuthorizationScopes: ['read'] });
  });

  test('rejects default scopes of an import without an authorizer', () => {
    const attributes = { httpApiId: 'abc123', defaultAuthorizationScopes: ['read'] };
    expect(() => HttpApi.fromHttpApiAttributes(oneStack(), 'Api', attributes)).toThrowDefinitionError('ScopesNeedJwt');
  });

  test('rejects different defaults of two imports of one API', () => {
    const stack = oneStack();
    HttpApi.fromHttpApiAttributes(stack, 'One', { httpApiId: 'abc123', defaultAuthorizer: new HttpIamAuthorizer() });
    const other = { httpApiId: 'abc123', defaultAuthorizer: new HttpNoneAuthorizer() };
    expect(() => HttpApi.fromHttpApiAttributes(stack, 'Other', other)).toThrowDefinitionError(
      'ConflictingDefaults',
      /another authorizer.*\(at Stack\/Other\)/,
    );
  });
});

describe('the scopes of a route', () => {
  test('replace the default ones', () => {
    const props = { defaultAuthorizer: jwt(), defaultAuthorizationScopes: ['read'] };
    expect(withRoute({ authorizationScopes: ['write'] }, props)).toMatchObject({ AuthorizationScopes: ['write'] });
    expect(withRoute({ authorizationScopes: [] }, props)).not.toHaveProperty('AuthorizationScopes');
  });

  test('are the default ones on a route with a JWT authorizer of its own', () => {
    expect(withRoute({ authorizer: jwt() }, { defaultAuthorizationScopes: ['read'] })).toMatchObject({
      AuthorizationScopes: ['read'],
    });
  });

  test.each([
    ['[H16] IAM', { authorizer: new HttpIamAuthorizer() }],
    ['[H17] no authorizer', {}],
    ['a function', { authorizer: lambda() }],
  ])('are rejected with %s', (_, options) => {
    expect(() => withRoute({ ...options, authorizationScopes: ['read'] })).toThrowDefinitionError(
      'ScopesNeedJwt',
      /^authorizationScopes must come with a JWT authorizer/,
    );
  });

  test.each([
    ['[H18] is public', { authorizer: new HttpNoneAuthorizer() }],
    ['has IAM authorization', { authorizer: new HttpIamAuthorizer() }],
  ])('are not rendered from the defaults on a route that %s', (_, options) => {
    const properties = withRoute(options, { defaultAuthorizer: jwt(), defaultAuthorizationScopes: ['read'] });
    expect(properties).not.toHaveProperty('AuthorizationScopes');
  });

  test.each([
    ['no default authorizer', undefined],
    ['a default authorizer that is not JWT', lambda()],
  ])('are rejected as defaults of an API with %s', (_, defaultAuthorizer) => {
    const props = { defaultAuthorizer, defaultAuthorizationScopes: ['read'] };
    expect(() => withRoute({}, props)).toThrowDefinitionError(
      'ScopesNeedJwt',
      /^defaultAuthorizationScopes must come with a JWT authorizer/,
    );
  });

  test('are rejected when there are more than ten or one is empty', () => {
    const scopes = Array.from({ length: 11 }, (_, index) => `scope${index}`);
    expect(() => withRoute({ authorizer: jwt(), authorizationScopes: scopes })).toThrowDefinitionError(
      'ScopesOutOfRange',
      /11 scopes/,
    );
    expect(() => withRoute({ authorizer: jwt(), authorizationScopes: [''] })).toThrowDefinitionError(
      'ScopesOutOfRange',
    );
  });

  test('are rejected when one string holds two', () => {
    expect(() => withRoute({ authorizer: jwt(), authorizationScopes: ['read write'] })).toThrowDefinitionError(
      'ScopesOutOfRange',
      /characters without spaces each, got 'read write'; list each scope on its own/,
    );
  });
});

describe('the ARN of a route', () => {
  const arnOf = (key: string) => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api', { createDefaultStage: false });
    return stack.resolve(api.addRoute(key, { integration }).routeArn)['Fn::Join'][1].at(-1);
  };

  test.each([
    ['GET /books', '/*/GET/books'],
    ['ANY /books', '/*/*/books'],
    ['GET /', '/*/GET/'],
    ['[H14] GET /a/{id}/b', '/*/GET/a/*/b'],
    ['GET /files/{path+}', '/*/GET/files/*'],
    ['[H15] $default', '/*/*/*'],
  ])('of %s ends with %s', (key, end) => {
    expect(arnOf(key.replace(/^\[\w+\] /, ''))).toBe(end);
  });
});

describe('grantInvoke', () => {
  const grant = (key: string, httpMethods?: HttpMethod[], authorizer = new HttpIamAuthorizer()) => {
    const stack = oneStack();
    const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const route = new HttpApi(stack, 'Api').addRoute(key, { integration, authorizer });
    route.grantInvoke(role, { httpMethods });
    const [policy] = Object.values(resourcesOf(stack, 'AWS::IAM::Policy'));
    const [statement] = policy?.Properties.PolicyDocument.Statement ?? [];
    return { action: statement.Action, ends: [statement.Resource].flat().map((arn) => arn['Fn::Join'][1].at(-1)) };
  };

  test('grants the method and path of the route', () => {
    expect(grant('GET /a/{id}/b')).toEqual({ action: 'execute-api:Invoke', ends: ['/*/GET/a/*/b'] });
    expect(grant('$default')).toEqual({ action: 'execute-api:Invoke', ends: ['/*/*/*'] });
  });

  test('grants a part of the methods of the route', () => {
    expect(grant('ANY /a', ['GET', 'PUT']).ends).toEqual(['/*/GET/a', '/*/PUT/a']);
  });

  test('rejects an empty list of methods', () => {
    expect(() => grant('GET /a', [])).toThrowDefinitionError(
      'MethodNotOnRoute',
      /httpMethods must have at least one method/,
    );
  });

  test('rejects a method that the route does not have', () => {
    expect(() => grant('GET /a', ['PUT'])).toThrowDefinitionError('MethodNotOnRoute', /got 'PUT' for 'GET \/a'/);
  });

  test('rejects a route without IAM authorization', () => {
    const route = new HttpApi(oneStack(), 'Api').addRoute('GET /a', { integration });
    expect(() => route.grantInvoke(new AccountPrincipal('111122223333'))).toThrowDefinitionError(
      'GrantNeedsIam',
      /got NONE for '.*'; give the route authorizer: new HttpIamAuthorizer\(\)/,
    );
  });
});

describe('the settings of a route', () => {
  test('are rendered by every stage, which depends on the route', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api');
    api.addStage('Beta', { stageName: 'beta' });
    api.addRoute('GET /a', { integration, throttle: { rateLimit: 5, burstLimit: 10 }, detailedMetricsEnabled: true });
    api.addRoute('GET /b', { integration });
    const stages = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Stage'));
    expect(stages.map((stage) => stage.Properties.StageName).sort()).toEqual(['$default', 'beta']);
    for (const stage of stages) {
      expect(stage.Properties.RouteSettings).toEqual({
        'GET /a': { ThrottlingRateLimit: 5, ThrottlingBurstLimit: 10, DetailedMetricsEnabled: true },
      });
      expect(stage.DependsOn).toEqual(['ApiGETa4DEAAA46']);
    }
  });

  test('are not rendered when there are none', () => {
    const stack = oneStack();
    new HttpApi(stack, 'Api').addRoute('GET /a', { integration });
    const [stage] = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Stage'));
    expect(stage?.Properties).not.toHaveProperty('RouteSettings');
    expect(stage).not.toHaveProperty('DependsOn');
  });

  test('[H31] warn about a limit of 0, and about one limit without the other', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api', { defaultStageOptions: { detailedMetricsEnabled: true } });
    api.addRoute('GET /a', { integration, throttle: { rateLimit: 0, burstLimit: 0 } });
    api.addRoute('GET /b', { integration, throttle: { rateLimit: 5 } });
    expect(warningsOf(stack).map(({ id, path }) => [id, path])).toEqual([
      ['@apigwv2/contracts:throttleBlocksEverything', 'Stack/Api/GET--a'],
      ['@apigwv2/contracts:throttleLimitAlone', 'Stack/Api/GET--b'],
    ]);
    const [stage] = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Stage'));
    expect(stage?.Properties.DefaultRouteSettings).toEqual({ DetailedMetricsEnabled: true });
  });
});

test('rejects an authorizer with the ID Default, which the CDK omits from logical IDs', () => {
  const api = new HttpApi(oneStack(), 'Api');
  const options = { integration: fakeIntegration('Books'), authorizer: fakeAuthorizer('Default', { settings: {} }) };
  expect(() => api.addRoute('GET /books', options)).toThrowDefinitionError(
    'InvalidId',
    /construct id 'Default' is not allowed under .* \(at \w+\/Api\/Default\)$/,
  );
});

describe('a failed addRoute call', () => {
  const failing = (message: string) => {
    const integration = fakeIntegration('Books', { settings: {} });
    return Object.assign(Object.create(integration), {
      bind: () => {
        throw new Error(message);
      },
    }) as typeof integration;
  };

  test('leaves nothing behind and can be repeated [B7]', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api');
    expect(() => api.addRoute('GET /books', { integration: failing('no subnets') })).toThrow('no subnets');
    expect(api.authorizationReport()).toEqual([]);
    api.addRoute('GET /books', { integration: fakeIntegration('Books', { settings: {} }) });
    expect(logicalIds(stack, 'AWS::ApiGatewayV2::Route')).toHaveLength(1);
    expect(logicalIds(stack, 'AWS::ApiGatewayV2::Integration')).toHaveLength(1);
  });

  test('leaves nothing behind when its props are invalid', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api');
    const integration = fakeIntegration('Books');
    const wrong = { integration, throttle: { rateLimit: -1, burstLimit: 1 } };
    expect(() => api.addRoute('GET /books', wrong)).toThrowDefinitionError('ThrottleOutOfRange');
    const scopes = { integration, authorizationScopes: ['read'] };
    expect(() => api.addRoute('GET /books', scopes)).toThrowDefinitionError('ScopesNeedJwt');
    expect(api.node.tryFindChild('GET--books')).toBeUndefined();
    expect(api.node.tryFindChild('Integrations')?.node.children ?? []).toEqual([]);
    api.addRoute('GET /books', { integration });
    expect(api.authorizationReport()).toHaveLength(1);
  });
});
