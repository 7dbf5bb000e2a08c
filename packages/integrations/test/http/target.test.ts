import { oneStack, resourcesOf } from '@apigwv2/testing';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { type HttpIntegrationPlan, type HttpRouteContext, HttpTarget, MappingValue, ParameterMapping } from '../../src';
import { addRoute } from './add-route';

class Bookshop extends HttpTarget {
  readonly id = 'Bookshop';
  readonly settings = {};
  readonly admitted: string[] = [];

  constructor(private readonly parameterMapping = new ParameterMapping()) {
    super();
  }

  protected plan(): HttpIntegrationPlan {
    return {
      options: {
        integrationType: 'HTTP_PROXY',
        integrationUri: 'https://example.com/{id}',
        method: 'GET',
        parameterMapping: this.parameterMapping,
      },
      admit: ({ routeKey }: HttpRouteContext) => this.admitted.push(routeKey.key),
    };
  }
}

describe('HttpTarget', () => {
  const setUp = () => {
    const stack = oneStack();
    return { stack, api: new CfnApi(stack, 'Api', { name: 'shop', protocolType: 'HTTP' }) };
  };

  test('binds a plan to one integration, and admits each route', () => {
    const { stack, api } = setUp();
    const bookshop = new Bookshop();
    for (const key of ['GET /a/{id}', 'GET /b/{id}']) addRoute(stack, api, key, bookshop);
    expect(Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Integration'))).toMatchObject([
      {
        Properties: {
          IntegrationUri: 'https://example.com/{id}',
          IntegrationMethod: 'GET',
          PayloadFormatVersion: '1.0',
        },
      },
    ]);
    expect(bookshop.admitted).toEqual(['GET /a/{id}', 'GET /b/{id}']);
  });

  test('rejects a route without the path parameters of the plan', () => {
    const { stack, api } = setUp();
    expect(() => addRoute(stack, api, 'GET /a', new Bookshop())).toThrowDefinitionError('UnknownPathVariable');
  });

  describe('describe', () => {
    const describeIn = (parameterMapping?: ParameterMapping) => {
      const { stack, api } = setUp();
      const scope = new Construct(stack, 'Scope');
      const context = { api, scope, shared: () => scope, name: (id: string) => id } as never;
      return { stack, described: new Bookshop(parameterMapping).describe(context) };
    };

    test('renders the plan as an OpenAPI extension, without a resource', () => {
      const { stack, described } = describeIn();
      expect(described.extension).toMatchObject({ type: 'http_proxy', uri: 'https://example.com/{id}' });
      expect(resourcesOf(stack, 'AWS::ApiGatewayV2::Integration')).toEqual({});
    });

    test('rejects an invalid mapping of the plan', () => {
      const mapping = new ParameterMapping().overwriteHeader('Authorization', MappingValue.requestPath());
      expect(() => describeIn(mapping)).toThrowDefinitionError('HeaderReserved', /\(at \w+\/Scope\)$/);
    });
  });
});
