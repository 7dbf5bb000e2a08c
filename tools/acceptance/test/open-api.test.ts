import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import SwaggerParser from '@apidevtools/swagger-parser';
import { HttpJwtAuthorizer, HttpLambdaAuthorizer } from '@apigwv2/authorizers';
import {
  HttpApi,
  HttpIamAuthorizer,
  HttpMethod,
  HttpNoneAuthorizer,
  OpenApiDefinition,
  type OpenApiDocument,
  OpenApiExport,
  OpenApiHttpApi,
} from '@apigwv2/core-http';
import {
  HttpLambdaIntegration,
  HttpSqsIntegration,
  HttpUrlIntegration,
  MappingValue,
  ParameterMapping,
  ResponseMapping,
} from '@apigwv2/integrations';
import { inlineFunction, logicalIds, oneStack, resourcesOf, twoStacks, warningsOf } from '@apigwv2/testing';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { App, Duration, Stack } from 'aws-cdk-lib/core';

const API = 'AWS::ApiGatewayV2::Api';
const PERMISSION = 'AWS::Lambda::Permission';
const INTEGRATION = 'x-amazon-apigateway-integration';

const bookshop = (): { [member: string]: unknown } => ({
  openapi: '3.0.1',
  info: { title: 'bookshop', version: '2' },
  paths: {
    '/books': {
      get: { operationId: 'listBooks', responses: {} },
      post: { operationId: 'addBook', security: [{ readers: ['write'] }], responses: {} },
    },
    '/$default': { 'x-amazon-apigateway-any-method': { operationId: 'shop', isDefaultRoute: true, responses: {} } },
    '/iam': { get: { operationId: 'iam', 'x-amazon-apigateway-auth': { type: 'AWS_IAM' }, responses: {} } },
  },
  components: {
    securitySchemes: {
      readers: {
        type: 'oauth2',
        flows: {},
        'x-amazon-apigateway-authorizer': {
          type: 'jwt',
          identitySource: '$request.header.Authorization',
          jwtConfiguration: { issuer: 'https://login.example.com', audience: ['shop'] },
        },
      },
    },
  },
});

const targets = (stack: Stack) => ({
  listBooks: new HttpLambdaIntegration('Books', inlineFunction(stack, 'Books')),
  addBook: new HttpLambdaIntegration('Add', inlineFunction(stack, 'Add'), { scopePermissionToRoute: true }),
  shop: new HttpUrlIntegration('Shop', 'https://shop.example.com'),
  iam: new HttpSqsIntegration('Orders', { queue: new Queue(stack, 'Queue') }),
});

const readers = () => new HttpJwtAuthorizer('Readers', 'https://issuer.example.com', { jwtAudience: ['books'] });

const bodyIn = (stack: Stack) => Object.values(resourcesOf(stack, API))[0]?.Properties.Body;

describe('an API that is made from an OpenAPI document [G1]', () => {
  test('renders the integrations and authorizers of the app as extensions, and creates permissions', () => {
    const stack = oneStack();
    const api = new OpenApiHttpApi(stack, 'Api', {
      definition: bookshop(),
      integrations: targets(stack),
      authorizers: { readers: readers() },
      failOnWarnings: true,
      basePath: 'prepend',
    });
    const body = bodyIn(stack);
    expect(stack).toCoverSurface({
      'Api.body': expect.anything(),
      'Api.failOnWarnings': true,
      'Api.basePath': 'prepend',
    });
    expect(body.paths['/books'].get[INTEGRATION]).toEqual({
      type: 'aws_proxy',
      uri: { 'Fn::GetAtt': [expect.stringMatching(/^Books/), 'Arn'] },
      payloadFormatVersion: '2.0',
    });
    expect(body.paths['/$default']['x-amazon-apigateway-any-method'][INTEGRATION]).toEqual({
      type: 'http_proxy',
      uri: 'https://shop.example.com',
      httpMethod: 'ANY',
      payloadFormatVersion: '1.0',
    });
    expect(body.paths['/iam'].get[INTEGRATION]).toMatchObject({
      integrationSubtype: 'SQS-SendMessage',
      credentials: { 'Fn::GetAtt': [expect.stringMatching(/Role/), 'Arn'] },
    });
    expect(body.components.securitySchemes.readers['x-amazon-apigateway-authorizer']).toEqual({
      type: 'jwt',
      identitySource: '$request.header.Authorization',
      jwtConfiguration: { issuer: 'https://issuer.example.com', audience: ['books'] },
    });
    expect(logicalIds(stack, PERMISSION)).toHaveLength(2);
    expect(logicalIds(stack, 'AWS::ApiGatewayV2::Integration')).toEqual([]);
    expect(logicalIds(stack, 'AWS::ApiGatewayV2::Authorizer')).toEqual([]);
    expect(api.authorizationReport()).toMatchObject([
      { routeKey: '$default', type: 'NONE' },
      { routeKey: 'GET /books', type: 'NONE' },
      { routeKey: 'GET /iam', type: 'AWS_IAM' },
      { routeKey: 'POST /books', type: 'JWT', authorizer: 'Readers', scopes: ['write'] },
    ]);
    expect(warningsOf(stack)).toEqual([]);
  });

  test('is reported with its authorizers, also for integrations of the document', () => {
    const definition = bookshop() as { paths: { '/books': { post: { [member: string]: unknown } } } };
    definition.paths['/books'].post[INTEGRATION] = {
      type: 'http_proxy',
      uri: 'https://shop.example.com',
      httpMethod: 'POST',
      payloadFormatVersion: '1.0',
    };
    const { shop } = targets(oneStack());
    const guarded = new OpenApiHttpApi(oneStack(), 'Api', {
      definition,
      integrations: { shop },
      authorizers: { readers: readers() },
    });
    const foreign = new OpenApiHttpApi(oneStack(), 'Api', { definition, integrations: { shop, addBook: shop } });
    const authorizers = [guarded, foreign].map((api) =>
      api.authorizationReport().map(({ routeKey, authorizer }) => [routeKey, authorizer]),
    );
    expect(authorizers[0]).toContainEqual(['POST /books', 'Readers']);
    expect(authorizers[1]).toContainEqual(['POST /books', undefined]);
  });

  test('keeps the extensions of the document, and does not change the document', () => {
    const document = bookshop();
    const before = JSON.stringify(document);
    const stack = oneStack();
    new OpenApiHttpApi(stack, 'Api', { definition: document, integrations: targets(stack) });
    expect(JSON.stringify(document)).toBe(before);
    expect(bodyIn(stack).info).toEqual({ title: 'bookshop', version: '2' });
  });

  test('can come from a local file of JSON', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'open-api-')), 'shop.json');
    writeFileSync(file, JSON.stringify(bookshop()));
    const stack = oneStack();
    new OpenApiHttpApi(stack, 'Api', { definition: OpenApiDefinition.fromFile(file), integrations: targets(stack) });
    expect(Object.keys(bodyIn(stack).paths)).toContain('/books');
  });

  test('can come from a bucket', () => {
    const stack = oneStack();
    const bucket = Bucket.fromBucketName(stack, 'Bucket', 'documents');
    const definition = OpenApiDefinition.fromBucket(bucket, 'shop.yaml', { objectVersion: '3', etag: 'abc' });
    new OpenApiHttpApi(stack, 'Api', { definition });
    expect(stack).toCoverSurface({
      'Api.bodyS3Location': expect.anything(),
      'Api.bodyS3Location.bucket': 'documents',
      'Api.bodyS3Location.key': 'shop.yaml',
      'Api.bodyS3Location.version': '3',
      'Api.bodyS3Location.etag': 'abc',
    });
    expect(
      () => new OpenApiHttpApi(stack, 'Other', { definition, integrations: targets(stack) }),
    ).toThrowDefinitionError(
      'InvalidOpenApiDocument',
      /must be inline or in a local file to be changed, got one in a bucket with integrations/,
    );
  });

  test('grants its routes, and stages set what single operations need', () => {
    const stack = oneStack();
    const api = new OpenApiHttpApi(stack, 'Api', {
      definition: bookshop(),
      integrations: targets(stack),
      routeSettings: { listBooks: { throttle: { rateLimit: 1, burstLimit: 2 } } },
    });
    expect(stack.resolve(api.routeOf('GET /iam')?.routeArn)['Fn::Join'][1].at(-1)).toBe('/*/GET/iam');
    expect(api.routeOf('GET /none')).toBeUndefined();
    expect(Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Stage'))).toMatchObject([
      { Properties: { RouteSettings: { 'GET /books': { ThrottlingRateLimit: 1, ThrottlingBurstLimit: 2 } } } },
    ]);
  });

  test('closes its endpoint in the document', () => {
    const stack = oneStack();
    const api = new OpenApiHttpApi(stack, 'Api', {
      definition: bookshop(),
      integrations: targets(stack),
      disableExecuteApiEndpoint: true,
    });
    expect(api.url).toBeUndefined();
    expect(bodyIn(stack)['x-amazon-apigateway-endpoint-configuration']).toEqual({ disableExecuteApiEndpoint: true });
  });

  test('pins a deployment whose ID changes with the document', () => {
    const ids = ['one', 'two', 'one'].map((title) => {
      const stack = oneStack();
      new OpenApiHttpApi(stack, 'Api', {
        definition: { ...bookshop(), info: { title, version: '1' } },
        integrations: targets(stack),
        defaultStageOptions: { autoDeploy: false },
      });
      return logicalIds(stack, 'AWS::ApiGatewayV2::Deployment');
    });
    expect(ids[0]).toEqual(ids[2]);
    expect(ids[0]).not.toEqual(ids[1]);
  });

  test.each(['API', 'functions'])('can be in another stack than the functions: %s first', (first) => {
    const { app, a, b } = twoStacks();
    const [apiStack, functionStack] = first === 'API' ? [a, b] : [b, a];
    new OpenApiHttpApi(apiStack, 'Api', { definition: bookshop(), integrations: targets(functionStack) });
    expect(() => app.synth()).not.toThrow();
  });

  test('rejects an operation without an integration', () => {
    const stack = oneStack();
    const { listBooks: _, ...integrations } = targets(stack);
    new OpenApiHttpApi(stack, 'Api', { definition: bookshop(), integrations });
    expect(warningsOf(stack)).toMatchObject([
      {
        id: '@apigwv2/core-http:operationWithoutIntegration',
        message: expect.stringMatching(/got none for 'GET \/books'; give it an operationId/),
      },
    ]);
  });

  test.each<[string, OpenApiDocument, object, string, RegExp]>([
    ['is of Swagger 2.0', { swagger: '2.0', paths: {} }, {}, 'InvalidOpenApiDocument', /got swagger "2.0"; convert it/],
    ['is of OpenAPI 3.1', { openapi: '3.1.0', paths: {} }, {}, 'InvalidOpenApiDocument', /got openapi "3.1.0"/],
    ['has no paths', { openapi: '3.0.1' }, {}, 'InvalidOpenApiDocument', /must have 'paths'/],
    [
      'has a path that no route can have',
      { openapi: '3.0.1', paths: { '/a b': { get: {} } } },
      {},
      'InvalidRouteKey',
      /a b/,
    ],
    [
      'has two operations of one id',
      { openapi: '3.0.1', paths: { '/a': { get: { operationId: 'x' }, post: { operationId: 'x' } } } },
      {},
      'InvalidOpenApiDocument',
      /unique operationIds, got 'x' twice/,
    ],
    [
      'lacks an operation that is given an integration',
      bookshop(),
      { integrations: { listBook: new HttpUrlIntegration('Books', 'https://example.com') } },
      'UnknownOperation',
      /which are listBooks, addBook, shop, iam, got 'listBook'/,
    ],
    [
      'lacks a security scheme',
      bookshop(),
      { authorizers: { reader: readers() } },
      'InvalidOpenApiDocument',
      /got 'reader' where it has readers/,
    ],
  ])('fails when the document %s', (_what, definition, props, code, message) => {
    const make = () => new OpenApiHttpApi(oneStack(), 'Api', { definition, ...props });
    expect(make).toThrowDefinitionError(code, message);
  });

  test('reads a YAML file, and rejects one that cannot be read', () => {
    expect(() => OpenApiDefinition.fromFile('/no/such/file.json')).toThrowDefinitionError(
      'InvalidOpenApiDocument',
      /ENOENT/,
    );
    const file = join(mkdtempSync(join(tmpdir(), 'open-api-')), 'shop.yaml');
    writeFileSync(file, 'openapi: 3.0.1\n');
    expect(OpenApiDefinition.fromFile(file).document).toEqual({ openapi: '3.0.1' });
  });
});

describe('the OpenAPI document of an API', () => {
  const constructed = () => {
    const stack = new Stack(new App(), 'Stack', { env: { account: '111122223333', region: 'eu-west-1' } });
    const api = new HttpApi(stack, 'Api', {
      description: 'all books',
      corsPreflight: { allowOrigins: ['https://example.com'], maxAge: Duration.minutes(5) },
    });
    const books = new HttpLambdaIntegration('Books', inlineFunction(stack, 'Books'), {
      timeout: Duration.seconds(5),
      parameterMapping: new ParameterMapping().appendHeader('x-trace', MappingValue.contextVariable('requestId')),
      responseMapping: { 500: new ResponseMapping().overwriteStatusCode(503) },
    });
    api.addRoutes({ path: '/books/{id}', methods: [HttpMethod.GET], integration: books, operationName: 'getBook' });
    api.addRoute('POST /books', {
      integration: books,
      authorizer: readers(),
      authorizationScopes: ['write'],
    });
    api.addRoute('ANY /admin/{proxy+}', {
      integration: books,
      authorizer: new HttpLambdaAuthorizer('Guard', inlineFunction(stack, 'Guard'), {
        identitySource: ['$request.querystring.key', '$request.header.x'],
      }),
      openPreflight: true,
    });
    api.addRoute('GET /iam', { integration: books, authorizer: new HttpIamAuthorizer() });
    api.addRoute('$default', {
      integration: new HttpUrlIntegration('Shop', 'https://shop.example.com'),
      authorizer: new HttpNoneAuthorizer(),
    });
    return { stack, api };
  };

  test('is valid, and has routes, parameters, security, CORS and the extensions of the gateway', async () => {
    const { stack, api } = constructed();
    const document = new OpenApiExport(stack, 'Export', { httpApi: api }).document();
    await expect(SwaggerParser.validate(structuredClone(document) as never)).resolves.toMatchObject({
      openapi: '3.0.1',
      info: { title: 'Api', version: '1.0', description: 'all books' },
    });
    const { paths, components } = document as { paths: Record<string, Record<string, object>>; components: object };
    expect(Object.keys(paths).sort()).toEqual(['/$default', '/admin/{proxy+}', '/books', '/books/{id}', '/iam']);
    expect(paths['/books/{id}']?.['get']).toMatchObject({
      operationId: 'getBook',
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      [INTEGRATION]: {
        type: 'aws_proxy',
        timeoutInMillis: 5000,
        requestParameters: { 'append:header.x-trace': '$context.requestId' },
        responseParameters: { '500': { 'overwrite:statuscode': '503' } },
      },
    });
    expect(paths['/books']?.['post']).toMatchObject({ security: [{ Readers: ['write'] }] });
    expect(paths['/iam']?.['get']).toMatchObject({ 'x-amazon-apigateway-auth': { type: 'AWS_IAM' } });
    expect(paths['/$default']?.['x-amazon-apigateway-any-method']).toMatchObject({ isDefaultRoute: true });
    expect(components).toMatchObject({
      securitySchemes: {
        Readers: { type: 'oauth2' },
        Guard: { type: 'apiKey', in: 'query', name: 'key' },
      },
    });
    expect(document['x-amazon-apigateway-cors']).toMatchObject({ allowOrigins: ['https://example.com'], maxAge: 300 });
  });

  test('creates the same API when it is imported again', () => {
    const { stack, api } = constructed();
    const exported = new OpenApiExport(stack, 'Export', { httpApi: api }).document();
    const again = new OpenApiHttpApi(stack, 'Again', { definition: exported });
    const of = (one: HttpApi | OpenApiHttpApi) =>
      one.authorizationReport().map(({ routeKey, type, scopes }) => ({ routeKey, type, scopes }));
    expect(of(again)).toEqual(of(api));
    const twice = new OpenApiExport(stack, 'Twice', { httpApi: again }).document();
    expect(twice).toEqual(exported);
  });

  test('is written below the cloud assembly when the app is synthesized', () => {
    const { stack, api } = constructed();
    new OpenApiExport(stack, 'Export', { httpApi: api, title: 'shop', version: '7', fileName: 'docs/shop.json' });
    const { directory } = (stack.node.root as App).synth();
    const written = JSON.parse(readFileSync(join(directory, 'docs/shop.json'), 'utf8'));
    expect(written.info).toMatchObject({ title: 'shop', version: '7' });
    expect(JSON.stringify(written)).not.toContain('${Token');
  });

  test.each(['/etc/shop.json', '../shop.json', 'a/../../b.json'])('rejects the path %s', (fileName) => {
    const { stack, api } = constructed();
    expect(() => new OpenApiExport(stack, 'Export', { httpApi: api, fileName })).toThrowDefinitionError(
      'InvalidOpenApiDocument',
    );
  });
});
