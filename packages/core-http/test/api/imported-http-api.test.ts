import { fakeAuthorizer, fakeIntegration, oneStack, resourcesOf, warningsOf } from '@apigwv2/testing';
import { HttpApi, HttpNoneAuthorizer, HttpRoute, HttpRouteKey, HttpStage } from '../../src';

const integration = fakeIntegration('Books');
const authorizer = new HttpNoneAuthorizer();

describe('HttpApi.fromHttpApiAttributes', () => {
  const imported = () => {
    const stack = oneStack();
    return { stack, api: HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: 'abc123' }) };
  };

  test('[H20] adds routes and stages as an owned API does', () => {
    const { stack, api } = imported();
    api.addRoutes({ path: '/books', methods: ['GET', 'POST'], integration, authorizer });
    api.addRoute('GET /books/{id}', { integration, authorizer: fakeAuthorizer('Jwt') });
    api.addStage('Beta', { stageName: 'beta' });
    new HttpStage(stack, 'Gamma', { httpApi: api, stageName: 'gamma' });
    const keys = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Route')).map(
      (route) => route.Properties.RouteKey,
    );
    expect(keys.sort()).toEqual(['GET /books', 'GET /books/{id}', 'POST /books']);
    const stages = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Stage')).map((stage) => stage.Properties);
    expect(stages.map(({ ApiId, StageName }) => [ApiId, StageName]).sort()).toEqual([
      ['abc123', 'beta'],
      ['abc123', 'gamma'],
    ]);
    expect(warningsOf(stack)).toEqual([]);
  });

  test('returns one API for several imports', () => {
    const { stack, api } = imported();
    const again = HttpApi.fromHttpApiAttributes(stack, 'Again', { httpApiId: 'abc123' });
    api.addRoute('GET /books', { integration, authorizer });
    expect(() => again.addRoute('GET /books', { integration, authorizer })).toThrowDefinitionError(
      'DuplicateRouteKey',
      /Stack\/Api\/GET--books/,
    );
    again.addRoute('GET /authors', { integration, authorizer });
    expect(Object.keys(resourcesOf(stack, 'AWS::ApiGatewayV2::Integration'))).toHaveLength(1);
  });

  test.each([undefined, '', 'https://abc123.execute-api.eu-west-1.amazonaws.com'])('rejects the ID %p', (httpApiId) => {
    const attributes = { httpApiId: httpApiId as string };
    expect(() => HttpApi.fromHttpApiAttributes(oneStack(), 'Api', attributes)).toThrowDefinitionError(
      'InvalidApiId',
      /\(at Stack\/Api\)/,
    );
  });

  test('returns the given endpoint', () => {
    const attributes = { httpApiId: 'abc123', apiEndpoint: 'https://api.example.com' };
    expect(HttpApi.fromHttpApiAttributes(oneStack(), 'Api', attributes).apiEndpoint).toBe('https://api.example.com');
  });

  test('returns ARNs and metrics', () => {
    const { stack, api } = imported();
    expect(stack.resolve(api.arnForExecuteApi('GET', '/books'))['Fn::Join'][1].at(-1)).toBe(':abc123/*/GET/books');
    for (const metric of [api.metric('4xx', { statistic: 'Sum' }), api.metricClientError()]) {
      expect(metric).toMatchObject({ metricName: '4xx', statistic: 'Sum', dimensions: { ApiId: 'abc123' } });
    }
    const stage = HttpStage.fromHttpStageAttributes(stack, 'Stage', { api, stageName: 'beta' });
    expect(stage.metricLatency()).toMatchObject({ dimensions: { ApiId: 'abc123', Stage: 'beta' } });
  });

  test('rejects a route in another stack without an authorizer', () => {
    const { stack, api } = imported();
    const route = { httpApi: api, routeKey: HttpRouteKey.with('/books'), integration };
    expect(() => new HttpRoute(stack, 'Route', route)).toThrowDefinitionError('AuthorizationRequired');
  });
});
