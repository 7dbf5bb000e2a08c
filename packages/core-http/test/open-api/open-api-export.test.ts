import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeAuthorizer, fakeIntegration, oneStack, warningsOf } from '@apigwv2/testing';
import { CfnIntegration, CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnParameter, Stage } from 'aws-cdk-lib/core';
import {
  HttpApi,
  HttpIamAuthorizer,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  OpenApiExport,
  OpenApiHttpApi,
} from '../../src';

const INTEGRATION = 'x-amazon-apigateway-integration';

describe('OpenApiExport', () => {
  test('renders routes, parameters, security, CORS and the extensions of targets', () => {
    const stack = oneStack();
    const integration = fakeIntegration('Books', { uri: 'https://books.example.com' });
    const api = new HttpApi(stack, 'Api', {
      apiName: 'shop',
      version: '2',
      description: 'the shop',
      corsPreflight: {
        allowOrigins: ['https://example.com'],
        allowHeaders: ['authorization', 'content-type', 'x-amz-date', 'x-amz-security-token'],
      },
      defaultIntegration: integration,
    });
    api.addRoute('GET /books/{id}', { integration, operationName: 'getBook', authorizer: new HttpIamAuthorizer() });
    api.addRoute('GET /own', { integration, authorizer: fakeAuthorizer('Readers'), authorizationScopes: ['read'] });
    api.addRoute('POST /fn', { integration, authorizer: fakeAuthorizer('a guard', { type: 'CUSTOM' }) });
    const document = new OpenApiExport(stack, 'Export', { httpApi: api }).document();
    const rendered = {
      [INTEGRATION]: expect.objectContaining({ type: 'http_proxy', uri: 'https://books.example.com' }),
    };
    const responses = (key: string) => ({ default: { description: `Default response for ${key}` } });
    expect(document).toMatchObject({
      openapi: '3.0.1',
      info: { title: 'shop', version: '2', description: 'the shop' },
      'x-amazon-apigateway-cors': { allowOrigins: ['https://example.com'] },
      'x-amazon-apigateway-importexport-version': '1.0',
      paths: {
        '/$default': {
          'x-amazon-apigateway-any-method': { isDefaultRoute: true, responses: responses('$default'), ...rendered },
        },
        '/books/{id}': {
          get: {
            operationId: 'getBook',
            parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
            'x-amazon-apigateway-auth': { type: 'AWS_IAM' },
            ...rendered,
          },
        },
        '/own': { get: { security: [{ Readers: ['read'] }], ...rendered } },
        '/fn': { post: { security: [{ 'a-guard': [] }], ...rendered } },
      },
      components: {
        securitySchemes: {
          Readers: { type: 'oauth2', flows: {}, 'x-amazon-apigateway-authorizer': { type: 'jwt' } },
          'a-guard': { type: 'apiKey', name: 'Authorization', in: 'header' },
        },
      },
    });
    expect(warningsOf(stack)).toEqual([]);
  });

  test('takes title and version from its props, and renders an imported API by its ID', () => {
    const stack = oneStack();
    const httpApi = HttpApi.fromHttpApiAttributes(stack, 'Api', { httpApiId: 'abc123' });
    const documentOf = (id: string, props: object) => new OpenApiExport(stack, id, { httpApi, ...props }).document();
    expect(documentOf('One', {})['info']).toEqual({ title: 'abc123', version: '1.0' });
    expect(documentOf('Two', { title: 'shop', version: '3' })).toMatchObject({
      info: { title: 'shop', version: '3' },
      paths: {},
    });
    expect(documentOf('Three', {})).not.toHaveProperty('components');
  });

  test('returns the document of an API that is defined by one', () => {
    const stack = oneStack();
    const definition = { openapi: '3.0.1', info: { title: 'shop', version: '1' }, paths: {} };
    const httpApi = new OpenApiHttpApi(stack, 'Api', { definition });
    expect(new OpenApiExport(stack, 'Export', { httpApi }).document()).toEqual(definition);
  });

  test('renders no extension for an integration that is not in this app', () => {
    const stack = oneStack();
    const httpApi = new HttpApi(stack, 'Api');
    const bind = () => ({ integrationId: 'a1b2c3' });
    httpApi.addRoute('GET /a', { integration: { protocol: 'HTTP', id: 'Imported', bind } });
    const document = new OpenApiExport(stack, 'Export', { httpApi }).document();
    expect(document['paths']).toEqual({
      '/a': { get: { responses: { default: { description: 'Default response for GET /a' } } } },
    });
    expect(stack.node.findAll().filter(CfnIntegration.isCfnIntegration)).toEqual([]);
  });

  test('warns of an L1 route', () => {
    const stack = oneStack();
    const httpApi = new HttpApi(stack, 'Api');
    httpApi.addRoute('GET /a', { integration: fakeIntegration('Books') });
    new CfnRoute(stack, 'Route', { apiId: httpApi.apiId, routeKey: 'GET /b' });
    new OpenApiExport(stack, 'Export', { httpApi }).document();
    const message = expect.stringContaining('Stack/Route is none');
    expect(warningsOf(stack)).toMatchObject([{ id: '@apigwv2/core-http:routeNotExported', message }]);
  });

  test('warns of a route whose key is a token', () => {
    const stack = oneStack();
    const httpApi = new HttpApi(stack, 'Api');
    const path = new CfnParameter(stack, 'Path').valueAsString;
    new HttpRoute(stack, 'Route', {
      httpApi,
      routeKey: HttpRouteKey.parse(`GET ${path}`),
      integration: fakeIntegration('Books'),
      authorizer: new HttpNoneAuthorizer(),
    });
    expect(new OpenApiExport(stack, 'Export', { httpApi }).document()['paths']).toEqual({});
    expect(warningsOf(stack)).toMatchObject([{ id: '@apigwv2/core-http:routeNotExported', path: 'Stack/Export' }]);
  });

  test('writes a file into the cloud assembly', () => {
    const stack = oneStack();
    const httpApi = new HttpApi(stack, 'Api', { apiName: 'shop' });
    new OpenApiExport(stack, 'Export', { httpApi, fileName: 'documents/shop.json' });
    const folder = Stage.of(stack)?.synth().directory ?? '';
    expect(JSON.parse(readFileSync(join(folder, 'documents/shop.json'), 'utf8'))).toMatchObject({
      info: { title: 'shop' },
    });
  });

  test.each(['/tmp/shop.json', '../shop.json', 'a/../../shop.json', '..'])("rejects the file name '%s'", (fileName) => {
    const stack = oneStack();
    const httpApi = new HttpApi(stack, 'Api');
    expect(() => new OpenApiExport(stack, 'Export', { httpApi, fileName })).toThrowDefinitionError(
      'InvalidOpenApiDocument',
      `fileName must be a path within the cloud assembly, such as 'shop.openapi.json', got '${fileName}'`,
    );
  });
});
