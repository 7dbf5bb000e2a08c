import { fakeAuthorizer, fakeIntegration, inlineFunction, logicalIds, oneStack, resourcesOf } from '@apigwv2/testing';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Duration } from 'aws-cdk-lib/core';
import {
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
  QuickCreateHttpApi,
  type QuickCreateOverrides,
} from '../../src';

const API = 'AWS::ApiGatewayV2::Api';
const PERMISSION = 'AWS::Lambda::Permission';

describe('QuickCreateHttpApi', () => {
  test('renders an API from a function, with its permission', () => {
    const stack = oneStack();
    const handler = inlineFunction(stack, 'Handler');
    new QuickCreateHttpApi(stack, 'Api', { target: handler });
    expect(Object.values(resourcesOf(stack, API))).toMatchObject([
      { Properties: { Name: 'Api', ProtocolType: 'HTTP', Target: stack.resolve(handler.functionArn) } },
    ]);
    expect(Object.values(resourcesOf(stack, PERMISSION))).toMatchObject([
      { Properties: { FunctionName: stack.resolve(handler.functionArn) } },
    ]);
  });

  test('renders every property of quick create', () => {
    const stack = oneStack();
    const target = inlineFunction(stack, 'Handler');
    const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') });
    new QuickCreateHttpApi(stack, 'Api', { target, role, routeKey: 'GET /books' });
    expect(stack).toCoverSurface({
      'Api.target': stack.resolve(target.functionArn),
      'Api.routeKey': 'GET /books',
      'Api.credentialsArn': stack.resolve(role.roleArn),
    });
    expect(resourcesOf(stack, PERMISSION)).toEqual({});
  });

  test('renders managed overrides [G11]', () => {
    const stack = oneStack();
    const group = new LogGroup(stack, 'Log');
    const format = '$context.requestId';
    const managed: QuickCreateOverrides = {
      integration: {
        description: 'shop',
        method: HttpMethod.POST,
        payloadFormatVersion: '2.0',
        timeout: Duration.seconds(3),
      },
      route: {
        authorizer: fakeAuthorizer('Readers'),
        authorizationScopes: ['read'],
        operationName: 'all',
        integration: fakeIntegration('Other'),
      },
      stage: {
        accessLogSettings: { destination: new LogGroupLogDestination(group), format },
        autoDeploy: true,
        description: 'live',
        detailedMetricsEnabled: true,
        routeSettings: { $default: { throttle: { rateLimit: 1, burstLimit: 2 } } },
        stageVariables: { color: 'blue' },
        throttle: { rateLimit: 10, burstLimit: 20 },
      },
    };
    new QuickCreateHttpApi(stack, 'Api', { target: 'https://shop.example.com', managed });
    const settings = { DetailedMetricsEnabled: true, ThrottlingBurstLimit: 20, ThrottlingRateLimit: 10 };
    const row = 'ApiGatewayManagedOverrides';
    expect(stack).toCoverSurface({
      [`${row}.apiId`]: { Ref: 'ApiF70053CD' },
      [`${row}.integration`]: expect.anything(),
      [`${row}.integration.description`]: 'shop',
      [`${row}.integration.integrationMethod`]: 'POST',
      [`${row}.integration.payloadFormatVersion`]: '2.0',
      [`${row}.integration.timeoutInMillis`]: 3000,
      [`${row}.route`]: expect.anything(),
      [`${row}.route.authorizationScopes`]: ['read'],
      [`${row}.route.authorizationType`]: 'JWT',
      [`${row}.route.authorizerId`]: { Ref: expect.stringContaining('Readers') },
      [`${row}.route.operationName`]: 'all',
      [`${row}.route.target`]: expect.anything(),
      [`${row}.stage`]: expect.anything(),
      [`${row}.stage.accessLogSettings`]: expect.anything(),
      [`${row}.stage.accessLogSettings.destinationArn`]: stack.resolve(group.logGroupArn),
      [`${row}.stage.accessLogSettings.format`]: format,
      [`${row}.stage.autoDeploy`]: true,
      [`${row}.stage.defaultRouteSettings`]: settings,
      [`${row}.stage.defaultRouteSettings.detailedMetricsEnabled`]: true,
      [`${row}.stage.defaultRouteSettings.throttlingBurstLimit`]: 20,
      [`${row}.stage.defaultRouteSettings.throttlingRateLimit`]: 10,
      [`${row}.stage.description`]: 'live',
      [`${row}.stage.routeSettings`]: {
        $default: { ...settings, ThrottlingBurstLimit: 2, ThrottlingRateLimit: 1 },
      },
      [`${row}.stage.stageVariables`]: { color: 'blue' },
    });
  });

  test.each<[string, QuickCreateOverrides, string]>([
    ['a timeout above 30 s', { integration: { timeout: Duration.seconds(31) } }, 'TimeoutOutOfRange'],
    ['a long description', { stage: { description: 'x'.repeat(1025) } }, 'LengthOutOfRange'],
    ['a negative limit', { stage: { throttle: { rateLimit: -1 } } }, 'ThrottleOutOfRange'],
    ['an invalid stage variable', { stage: { stageVariables: { 'a-b': 'c' } } }, 'InvalidStageVariable'],
    ['scopes without a JWT authorizer', { route: { authorizationScopes: ['read'] } }, 'ScopesNeedJwt'],
  ])('rejects managed overrides with %s', (_what, managed, code) => {
    const props = { target: 'https://shop.example.com', managed };
    expect(() => new QuickCreateHttpApi(oneStack(), 'Api', props)).toThrowDefinitionError(code);
  });

  test.each([50, 30_000])('renders the managed timeout %d', (milliseconds) => {
    const stack = oneStack();
    const managed = { integration: { timeout: Duration.millis(milliseconds) } };
    new QuickCreateHttpApi(stack, 'Api', { target: 'https://shop.example.com', managed });
    const [overrides] = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::ApiGatewayManagedOverrides'));
    expect(overrides?.Properties.Integration.TimeoutInMillis).toBe(milliseconds);
  });

  test('reports the timeout and the field of a managed override', () => {
    const create = (integration: QuickCreateOverrides['integration']) => () =>
      new QuickCreateHttpApi(oneStack(), 'Api', { target: 'https://shop.example.com', managed: { integration } });
    expect(create({ timeout: Duration.millis(49) })).toThrowDefinitionError(
      'TimeoutOutOfRange',
      /whole milliseconds between 50 ms and 30 s, got 49 ms/,
    );
    expect(create({ timeout: Duration.millis(50.5) })).toThrowDefinitionError('TimeoutOutOfRange', /got 50\.5 ms/);
    expect(create({ description: 'x'.repeat(1025) })).toThrowDefinitionError('LengthOutOfRange', /description/);
  });

  test('adds routes and rejects one with the same key', () => {
    const stack = oneStack();
    const api = new QuickCreateHttpApi(stack, 'Api', { target: 'https://shop.example.com' });
    api.addRoute('GET /books', { integration: fakeIntegration('Books') });
    expect(logicalIds(stack, 'AWS::ApiGatewayV2::Route')).toHaveLength(1);
    const other = oneStack();
    const twice = new QuickCreateHttpApi(other, 'Api', { target: 'https://shop.example.com' });
    expect(() => twice.addRoute('$default', { integration: fakeIntegration('Books') })).toThrowDefinitionError(
      'DuplicateRouteKey',
      /got '\$default', which \w+\/Api has; configure the route that the service creates with managed.route/,
    );
  });

  test('rejects a stage with the name of the managed stage', () => {
    const stack = oneStack();
    const httpApi = new QuickCreateHttpApi(stack, 'Api', { target: 'https://shop.example.com' });
    expect(() => new HttpStage(stack, 'Stage', { httpApi })).toThrowDefinitionError('DuplicateStageName');
  });

  test('rejects a malformed route key', () => {
    const props = { target: 'https://shop.example.com', routeKey: '/books' };
    expect(() => new QuickCreateHttpApi(oneStack(), 'Api', props)).toThrowDefinitionError('InvalidRouteKey');
  });

  test('has no URL when its endpoint is disabled, and rejects the use of the endpoint', () => {
    const props = { target: 'https://shop.example.com', disableExecuteApiEndpoint: true };
    const api = new QuickCreateHttpApi(oneStack(), 'Api', props);
    expect(api.url).toBeUndefined();
    expect(() => api.apiEndpoint).toThrowDefinitionError('EndpointUnavailable');
  });
});
