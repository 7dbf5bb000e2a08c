import { fakeIntegration, logicalIds, oneStack, warningsOf } from '@apigwv2/testing';
import { HttpApi, HttpIamAuthorizer } from '../../src';

const integration = fakeIntegration('Books');
const setUp = () => {
  const stack = oneStack();
  const api = new HttpApi(stack, 'Api', {
    corsPreflight: {
      allowOrigins: ['https://example.com'],
      allowHeaders: ['authorization', 'x-amz-date', 'x-amz-security-token'],
    },
    defaultAuthorizer: new HttpIamAuthorizer(),
  });
  return { stack, api };
};

describe('openPreflight', () => {
  test.each<[string, (api: HttpApi) => unknown, string]>([
    ['addRoutes', (api) => api.addRoutes({ path: '/a/{id}', integration, openPreflight: true }), 'OPTIONS /a/{id}'],
    ['addRoute', (api) => api.addRoute('ANY /a', { integration, openPreflight: true }), 'OPTIONS /a'],
    ['the default route', (api) => api.addRoute('$default', { integration, openPreflight: true }), 'OPTIONS /{proxy+}'],
  ])('adds a public OPTIONS route for %s and reports no warning [H30]', (_way, add, key) => {
    const { stack, api } = setUp();
    add(api);
    expect(api.authorizationReport()).toContainEqual(expect.objectContaining({ routeKey: key, type: 'NONE' }));
    expect(warningsOf(stack)).toEqual([]);
  });

  test('adds no OPTIONS route for a route with another method than ANY', () => {
    const { api } = setUp();
    api.addRoute('GET /a', { integration, openPreflight: true });
    expect(api.authorizationReport()).toHaveLength(1);
  });

  test('renders the logical ID of an OPTIONS route', () => {
    const { stack, api } = setUp();
    api.addRoutes({ path: '/a', integration, openPreflight: true });
    const other = setUp();
    other.api.addRoute('OPTIONS /a', { integration });
    const ids = logicalIds(stack, 'AWS::ApiGatewayV2::Route');
    expect(ids).toEqual(expect.arrayContaining(logicalIds(other.stack, 'AWS::ApiGatewayV2::Route')));
  });
});
