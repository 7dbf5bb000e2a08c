import { logicalIds, oneStack, resourcesOf, warningsOf } from '@apigwv2/testing';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { HttpNoneAuthorizer, OpenApiDefinition, OpenApiHttpApi, type OpenApiInlineProps } from '../../src';
import { describableAuthorizer, describableIntegration, EXTENSIONS } from './describable';

const AUTHORIZER = 'x-amazon-apigateway-authorizer';
const [ROUTE, AUTHORIZERS, INTEGRATIONS] = ['Route', 'Authorizer', 'Integration'].map(
  (type) => `AWS::ApiGatewayV2::${type}`,
) as [string, string, string];

const iam = { type: 'apiKey', name: 'Authorization', in: 'header', 'x-amazon-apigateway-authtype': 'awsSigv4' };

function create(security: unknown, props: Partial<OpenApiInlineProps> = {}, extension?: object) {
  const stack = oneStack();
  const readers = { type: 'oauth2', flows: {}, ...(extension && { [AUTHORIZER]: extension }) };
  const definition = {
    openapi: '3.0.1',
    ...(security !== undefined && { security }),
    paths: { '/a': { get: { operationId: 'list' } } },
    components: { securitySchemes: { readers, iam } },
  };
  const integrations = { list: describableIntegration('Books') };
  return { stack, api: new OpenApiHttpApi(stack, 'Api', { definition, integrations, ...props }) };
}

const beside = { integration: describableIntegration('Other') };
const routesIn = (stack: ReturnType<typeof oneStack>) =>
  Object.values(resourcesOf(stack, ROUTE)).map(({ Properties }) => Properties);

describe('a route that is added beside an OpenAPI document', () => {
  test('has the authorizer and the scopes of the global security', () => {
    const { stack, api } = create([{ readers: ['read'] }], {
      authorizers: { readers: describableAuthorizer('Readers') },
    });
    api.addRoutes({ path: '/b', ...beside });
    api.addRoute('GET /c', beside);
    const [authorizer] = logicalIds(stack, AUTHORIZERS);
    const expected = { AuthorizationType: 'JWT', AuthorizationScopes: ['read'], AuthorizerId: { Ref: authorizer } };
    expect(routesIn(stack)).toEqual([expect.objectContaining(expected), expect.objectContaining(expected)]);
    expect(logicalIds(stack, AUTHORIZERS)).toHaveLength(1);
    expect(api.authorizationReport().map(({ type }) => type)).toEqual(['JWT', 'JWT', 'JWT']);
    expect([api.defaultAuthorizer?.protocol, api.defaultAuthorizationScopes]).toEqual(['HTTP', ['read']]);
    expect(warningsOf(stack)).toEqual([]);
  });

  test('names its authorizer other than the scheme, which is an authorizer of that name', () => {
    const { stack, api } = create([{ readers: [] }], { authorizers: { readers: describableAuthorizer('readers') } });
    api.addRoute('GET /c', beside);
    expect(Object.values(resourcesOf(stack, AUTHORIZERS))).toMatchObject([{ Properties: { Name: 'readers-Routes' } }]);
  });

  test('has no scopes with an authorizer that is no JWT', () => {
    const { stack, api } = create([{ readers: [] }], {
      authorizers: { readers: describableAuthorizer('Guard', 'request') },
    });
    api.addRoute('GET /c', beside);
    expect(routesIn(stack)).toMatchObject([{ AuthorizationType: 'CUSTOM' }]);
  });

  test('has IAM authorization by a global scheme of IAM', () => {
    const { stack, api } = create([{ iam: [] }]);
    api.addRoute('GET /c', beside);
    expect(routesIn(stack)).toMatchObject([{ AuthorizationType: 'AWS_IAM' }]);
  });

  test.each([[undefined], [[]], [[{}]]])('is public by the global security %j', (security) => {
    const { stack, api } = create(security);
    api.addRoute('GET /c', beside);
    expect(routesIn(stack)).toMatchObject([{ AuthorizationType: 'NONE' }]);
  });

  test('must state its authorizer where that of the global security is in the document alone', () => {
    const { stack, api } = create([{ readers: [] }], {}, EXTENSIONS['jwt']);
    expect(() => api.addRoute('GET /c', beside)).toThrowDefinitionError('AuthorizationRequired');
    api.addRoute('GET /d', { ...beside, authorizer: new HttpNoneAuthorizer() });
    expect(routesIn(stack)).toMatchObject([{ RouteKey: 'GET /d', AuthorizationType: 'NONE' }]);
  });

  test('must state its authorizer where the document is in a bucket', () => {
    const stack = oneStack();
    const definition = OpenApiDefinition.fromBucket(Bucket.fromBucketName(stack, 'Bucket', 'documents'), 'shop.yaml');
    const api = new OpenApiHttpApi(stack, 'Api', { definition });
    expect(() => api.addRoute('GET /c', beside)).toThrowDefinitionError('AuthorizationRequired');
  });

  test('can state another authorizer, or that it is public', () => {
    const { stack, api } = create([{ readers: [] }], { authorizers: { readers: describableAuthorizer('Readers') } });
    api.addRoute('GET /c', { ...beside, authorizer: describableAuthorizer('Guard', 'request') });
    api.addRoute('GET /d', { ...beside, authorizer: new HttpNoneAuthorizer() });
    expect(routesIn(stack).map(({ AuthorizationType }) => AuthorizationType)).toEqual(['CUSTOM', 'NONE']);
    expect(logicalIds(stack, AUTHORIZERS)).toHaveLength(1);
  });

  test('can share the integration of an operation, which gets a resource on the first such route', () => {
    const admitted: string[] = [];
    const books = describableIntegration('Books', admitted);
    const { stack, api } = create(undefined, { integrations: { list: books } });
    expect(logicalIds(stack, INTEGRATIONS)).toEqual([]);
    const added = create(undefined, { integrations: { list: books } });
    for (const key of ['GET /b', 'GET /c'] as const) added.api.addRoute(key, { integration: books });
    const [id, ...others] = logicalIds(added.stack, INTEGRATIONS);
    expect(others).toEqual([]);
    expect(routesIn(added.stack)).toMatchObject([
      { Target: { 'Fn::Join': ['', ['integrations/', { Ref: id }]] } },
      { Target: { 'Fn::Join': ['', ['integrations/', { Ref: id }]] } },
    ]);
    expect(admitted).toEqual(['GET /a', 'GET /a', 'GET /b', 'GET /c']);
    expect(api.routeOf('GET /a')).toBeDefined();
  });

  test('can be added again after the integration of an operation failed for it', () => {
    let calls = 0;
    const failing = describableIntegration('Books', [], () => {
      calls++;
      throw new Error('not now');
    });
    const { api } = create(undefined, { integrations: { list: failing } });
    for (const _ of [1, 2]) expect(() => api.addRoute('GET /b', { integration: failing })).toThrow('not now');
    expect(calls).toBe(2);
  });
});
