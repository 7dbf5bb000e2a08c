import type { HttpRouteKey, IHttpApiRef, RouteContext } from '@apigwv2/contracts';
import { logicalIds, oneStack, resourcesOf, warningsOf } from '@apigwv2/testing';
import type { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import {
  type DescribableAuthorizer,
  type DescribableIntegration,
  OpenApiDefinition,
  type OpenApiDocument,
  OpenApiHttpApi,
} from '../../src';
import { EXTENSIONS } from './describable';

const API = 'AWS::ApiGatewayV2::Api';
const INTEGRATION = 'x-amazon-apigateway-integration';
const AUTHORIZER = 'x-amazon-apigateway-authorizer';

type Route = RouteContext<IHttpApiRef, HttpRouteKey>;

const operation = (operationId: string) => ({ operationId, security: [{ readers: [] }], responses: {} });

const definition = {
  openapi: '3.0.1',
  info: { title: 'shop', version: '1' },
  paths: { '/books': { get: operation('list'), post: operation('add') } },
  components: { securitySchemes: { readers: { type: 'oauth2', flows: {}, [AUTHORIZER]: EXTENSIONS['request'] } } },
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
    const readers = withoutSettings('Readers', EXTENSIONS['jwt'] as object);
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
    expect(components.securitySchemes.readers[AUTHORIZER]).toEqual(EXTENSIONS['jwt']);
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

  test('renders the location of a document in a bucket, and the options of the import', () => {
    const stack = oneStack();
    const bucket = Bucket.fromBucketName(stack, 'Bucket', 'documents');
    new OpenApiHttpApi(stack, 'Api', {
      definition: OpenApiDefinition.fromBucket(bucket, 'shop.yaml'),
      failOnWarnings: true,
      basePath: 'prepend',
    });
    expect(Object.values(resourcesOf(stack, API))[0]?.Properties).toEqual({
      BodyS3Location: { Bucket: 'documents', Key: 'shop.yaml' },
      FailOnWarnings: true,
      BasePath: 'prepend',
    });
  });

  test.each(['integrations', 'authorizers', 'routeSettings', 'disableExecuteApiEndpoint'])(
    'rejects %s for a document in a bucket',
    (option) => {
      const given = option === 'disableExecuteApiEndpoint' ? true : {};
      const stack = oneStack();
      const stored = OpenApiDefinition.fromBucket(Bucket.fromBucketName(stack, 'Bucket', 'documents'), 'shop.yaml');
      expect(() => new OpenApiHttpApi(stack, 'Api', { definition: stored, [option]: given })).toThrowDefinitionError(
        'InvalidOpenApiDocument',
        `must be inline or in a local file to be changed, got one in a bucket with ${option}`,
      );
    },
  );

  test.each<[string, OpenApiDocument, object, string, string]>([
    [
      'another version',
      { openapi: '3.1.0', paths: {} },
      {},
      'InvalidOpenApiDocument',
      'got openapi "3.1.0"; convert it',
    ],
    ['Swagger 2.0', { swagger: '2.0', paths: {} }, {}, 'InvalidOpenApiDocument', 'got swagger "2.0"; convert it'],
    ['no paths', { openapi: '3.0.1' }, {}, 'InvalidOpenApiDocument', "must have 'paths'"],
    [
      'one operation ID twice',
      { openapi: '3.0.1', paths: { '/a': { get: { operationId: 'x' }, put: { operationId: 'x' } } } },
      {},
      'InvalidOpenApiDocument',
      "unique operationIds, got 'x' twice",
    ],
    [
      'an integration of an unknown operation',
      definition,
      { integrations: { lst: {} } },
      'UnknownOperation',
      "which are list, add, got 'lst'",
    ],
    [
      'settings where no operation has an ID',
      { openapi: '3.0.1', paths: {} },
      { routeSettings: { list: {} } },
      'UnknownOperation',
      "which are none, got 'list'",
    ],
    [
      'an authorizer without a scheme',
      definition,
      { authorizers: { readr: {} } },
      'InvalidOpenApiDocument',
      "got 'readr' where it has readers",
    ],
    [
      'an authorizer and no schemes',
      { openapi: '3.0.1', paths: {} },
      { authorizers: { readers: {} } },
      'InvalidOpenApiDocument',
      "got 'readers' where it has none",
    ],
  ])('rejects a document with %s', (_what, document, props, code, message) => {
    const stack = oneStack();
    expect(() => new OpenApiHttpApi(stack, 'Api', { definition: document, ...props })).toThrowDefinitionError(
      code,
      message,
    );
  });

  test.each([
    { rateLimit: -1, burstLimit: 1 },
    { rateLimit: Number.NaN, burstLimit: 1 },
    { rateLimit: 1, burstLimit: -1 },
    { rateLimit: 1, burstLimit: 1.5 },
  ])('rejects the limits $rateLimit and $burstLimit in routeSettings', (throttle) => {
    const stack = oneStack();
    const props = { definition, routeSettings: { list: { throttle } } };
    expect(() => new OpenApiHttpApi(stack, 'Api', props)).toThrowDefinitionError('ThrottleOutOfRange', 'Limit must be');
  });

  test('returns the route of each operation and its authorization', () => {
    const stack = oneStack();
    const any = 'x-amazon-apigateway-any-method';
    const extension = { [INTEGRATION]: { type: 'http_proxy', uri: 'https://example.com' } };
    const api = new OpenApiHttpApi(stack, 'Api', {
      definition: {
        openapi: '3.0.1',
        security: [{ readers: ['read'] }],
        paths: {
          '/$default': { [any]: { ...extension, security: [] } },
          '/a/{id}': { [any]: { ...extension, 'x-amazon-apigateway-auth': { type: 'AWS_IAM' } } },
          '/b': { get: extension, put: { ...extension, security: [{ guard: [] }] }, parameters: [] },
          '/c': { get: { ...extension, security: [{}] } },
          '/d': null,
        },
        components: {
          securitySchemes: {
            readers: { [AUTHORIZER]: EXTENSIONS['jwt'] },
            guard: { [AUTHORIZER]: EXTENSIONS['request'] },
          },
        },
      },
    });
    expect(api.authorizationReport().map(({ routeKey, type, scopes }) => [routeKey, type, scopes])).toEqual([
      ['$default', 'NONE', []],
      ['ANY /a/{id}', 'AWS_IAM', []],
      ['GET /b', 'JWT', ['read']],
      ['GET /c', 'NONE', []],
      ['PUT /b', 'CUSTOM', []],
    ]);
    const route = api.routeOf('ANY /a/{id}');
    expect(stack.resolve(route?.routeArn)).toEqual(stack.resolve(api.arnForExecuteApi('*', '/a/{id}')));
    const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('ec2.amazonaws.com') });
    expect(route?.grantInvoke(role).success).toBe(true);
    expect(() => api.routeOf('GET /b')?.grantInvoke(role)).toThrowDefinitionError('GrantNeedsIam');
    expect(api.routeOf('GET /nowhere')).toBeUndefined();
    expect(warningsOf(stack)).toEqual([]);
  });

  test('warns of an operation without an integration', () => {
    const stack = oneStack();
    new OpenApiHttpApi(stack, 'Api', { definition: { openapi: '3.0.1', paths: { '/a': { get: {} } } } });
    expect(warningsOf(stack)).toMatchObject([{ id: '@apigwv2/core-http:operationWithoutIntegration' }]);
  });

  test('does not change the document of the caller', () => {
    const before = JSON.stringify(definition);
    new OpenApiHttpApi(oneStack(), 'Api', { definition, disableExecuteApiEndpoint: true });
    expect(JSON.stringify(definition)).toBe(before);
  });
});
