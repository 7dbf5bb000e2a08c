import type { HttpRouteKey, IHttpApiRef, RouteContext } from '@apigwv2/contracts';
import { logicalIds, oneStack, resourcesOf } from '@apigwv2/testing';
import type { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { type DescribableAuthorizer, type DescribableIntegration, OpenApiHttpApi } from '../../src';

const API = 'AWS::ApiGatewayV2::Api';
const INTEGRATION = 'x-amazon-apigateway-integration';
const AUTHORIZER = 'x-amazon-apigateway-authorizer';

type Route = RouteContext<IHttpApiRef, HttpRouteKey>;

const operation = (operationId: string) => ({ operationId, security: [{ readers: [] }], responses: {} });

const definition = {
  openapi: '3.0.1',
  info: { title: 'shop', version: '1' },
  paths: { '/books': { get: operation('list'), post: operation('add') } },
  components: { securitySchemes: { readers: { type: 'oauth2', flows: {} } } },
};

/** Returns a target without settings, which is compared by identity. */
function withoutSettings(id: string, extension: object) {
  const admitted: string[] = [];
  const describe = jest.fn(() => ({ extension, admit: ({ routeKey }: Route) => admitted.push(routeKey.key) }));
  const bind = () => {
    throw new Error('a document has no resources for its targets');
  };
  return { protocol: 'HTTP', id, admitted, describe, bind } as const;
}

describe('OpenApiHttpApi', () => {
  test('renders a target without settings once for two operations and admits both [B1]', () => {
    const stack = oneStack();
    const books = withoutSettings('Books', { type: 'http_proxy', uri: 'https://books.example.com' });
    const readers = withoutSettings('Readers', { type: 'jwt' });
    new OpenApiHttpApi(stack, 'Api', {
      definition,
      integrations: { list: books as DescribableIntegration, add: books as DescribableIntegration },
      authorizers: { readers: readers as DescribableAuthorizer },
    });
    expect([books.describe.mock.calls.length, readers.describe.mock.calls.length]).toEqual([1, 1]);
    expect([books.admitted, readers.admitted]).toEqual([
      ['GET /books', 'POST /books'],
      ['GET /books', 'POST /books'],
    ]);
    const [api] = Object.values(resourcesOf(stack, API));
    const { paths, components } = api?.Properties.Body ?? {};
    expect(paths['/books'].get[INTEGRATION]).toEqual({ type: 'http_proxy', uri: 'https://books.example.com' });
    expect(paths['/books'].post[INTEGRATION]).toEqual(paths['/books'].get[INTEGRATION]);
    expect(components.securitySchemes.readers[AUTHORIZER]).toEqual({ type: 'jwt' });
    expect(logicalIds(stack, 'AWS::ApiGatewayV2::Integration')).toEqual([]);
  });

  test.each<[string, (stack: ReturnType<typeof oneStack>) => OpenApiHttpApi]>([
    ['its props', (stack) => new OpenApiHttpApi(stack, 'Api', { definition, disableExecuteApiEndpoint: true })],
    [
      'its document',
      (stack) =>
        new OpenApiHttpApi(stack, 'Api', {
          definition: {
            ...definition,
            'x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: true },
          },
        }),
    ],
    [
      'its resource, as a domain does',
      (stack) => {
        const api = new OpenApiHttpApi(stack, 'Api', { definition });
        (api.node.defaultChild as CfnApi).disableExecuteApiEndpoint = true;
        return api;
      },
    ],
  ])('has no URL when the default endpoint is disabled by %s [B3]', (_what, apiOf) => {
    const api = apiOf(oneStack());
    expect([api.disableExecuteApiEndpoint, api.url]).toEqual([true, undefined]);
    expect(() => api.apiEndpoint).toThrowDefinitionError('EndpointUnavailable');
    expect(() => api.defaultStage?.url).toThrowDefinitionError('EndpointUnavailable');
  });
});
