import { fakeAuthorizer, fakeIntegration, oneStack, resourcesOf, warningsOf } from '@apigwv2/testing';
import { CfnApi, CfnAuthorizer, CfnIntegration, CfnRoute, CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpApi, HttpIamAuthorizer, HttpRoute } from '../src';

const setUp = () => {
  const stack = oneStack();
  const api = new HttpApi(stack, 'Api');
  const route = api.addRoute('GET /a', {
    integration: fakeIntegration('Books'),
    authorizer: fakeAuthorizer('Readers'),
    throttle: { rateLimit: 1, burstLimit: 2 },
  });
  return { stack, api, route };
};

describe('the escape hatches of HttpApi and HttpRoute', () => {
  test('have the L1 as the default child of each construct and of the scope of each target', () => {
    const { api, route } = setUp();
    expect(CfnApi.isCfnApi(api.node.defaultChild)).toBe(true);
    expect(CfnRoute.isCfnRoute(route.node.defaultChild)).toBe(true);
    expect(CfnStage.isCfnStage(api.defaultStage?.node.defaultChild)).toBe(true);
    const integration = api.node.findChild('Integrations').node.findChild('Books').node.defaultChild;
    expect(CfnIntegration.isCfnIntegration(integration)).toBe(true);
    expect(CfnAuthorizer.isCfnAuthorizer(api.node.findChild('Readers').node.defaultChild)).toBe(true);
  });

  test('include the IDs of the integration and the authorizer of a route', () => {
    const { stack, api, route } = setUp();
    const [rendered] = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Route'));
    expect(stack.resolve(route.authorizerId)).toEqual(rendered?.Properties.AuthorizerId);
    expect(stack.resolve(`integrations/${route.integrationId}`)).toEqual(rendered?.Properties.Target);
    const other = new HttpApi(oneStack(), 'Api').addRoute('GET /b', { integration: fakeIntegration('Books') });
    expect(other.authorizerId).toBeUndefined();
    expect(api.authorizationReport()).toHaveLength(1);
  });

  test.each(['property', 'override'])('reject another key of a route with settings that is set by its %s', (way) => {
    const { stack, route } = setUp();
    const l1 = route.node.defaultChild as CfnRoute;
    if (way === 'property') l1.routeKey = 'GET /b';
    else l1.addPropertyOverride('RouteKey', 'GET /b');
    expect(() => resourcesOf(stack)).toThrowDefinitionError(
      'RouteKeyOverridden',
      /must not be overridden, because stages refer to the route by it, got "GET \/b" for 'GET \/a'/,
    );
  });

  test.each(['throttle', 'detailedMetricsEnabled'])('treat null as %s like undefined', (option) => {
    const stack = oneStack();
    new HttpApi(stack, 'Api').addRoute('GET /a', { integration: fakeIntegration('Books'), [option]: null });
    const [stage] = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Stage'));
    expect(stage?.Properties).not.toHaveProperty('RouteSettings');
  });

  test('treat null as corsPreflight like undefined', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api', { corsPreflight: null as never });
    api.addRoute('ANY /a', { integration: fakeIntegration('Books'), authorizer: new HttpIamAuthorizer() });
    expect(warningsOf(stack)).toEqual([]);
  });

  test.each<[unknown, string, RegExp]>([
    [null, 'AuthorizationRequired', /GET \/a/],
    ['AWS_IAM', 'ProtocolMismatch', /must have protocol HTTP, got 'AWS_IAM'/],
    [{}, 'ProtocolMismatch', /must have protocol HTTP, got an empty object/],
  ])('reject the default authorizer %p from JavaScript', (given, code, message) => {
    const api = new HttpApi(oneStack(), 'Api', { requireAuthorization: true, defaultAuthorizer: given as never });
    expect(() => api.addRoute('GET /a', { integration: fakeIntegration('Books') })).toThrowDefinitionError(
      code,
      message,
    );
  });

  test.each([undefined, null, 'GET /a', {}])('reject the route key %p from JavaScript', (routeKey) => {
    const httpApi = new HttpApi(oneStack(), 'Api');
    const props = { httpApi, routeKey: routeKey as never, integration: fakeIntegration('Books') };
    expect(() => new HttpRoute(httpApi, 'Route', props)).toThrowDefinitionError(
      'InvalidRouteKey',
      /routeKey must be a key such as HttpRouteKey.with\('\/books'\), got .* \(at \w+\/Api\/Route\)$/,
    );
  });
});
