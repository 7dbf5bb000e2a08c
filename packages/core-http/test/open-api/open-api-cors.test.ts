import { oneStack, resourcesOf, warningsOf } from '@apigwv2/testing';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Duration } from 'aws-cdk-lib/core';
import {
  CorsHttpMethod,
  type CorsPreflightOptions,
  OpenApiDefinition,
  type OpenApiDocument,
  OpenApiHttpApi,
} from '../../src';

const CORS = 'x-amazon-apigateway-cors';
const INTEGRATION = {
  'x-amazon-apigateway-integration': {
    type: 'http_proxy',
    httpMethod: 'ANY',
    uri: 'https://books.example.com',
    payloadFormatVersion: '1.0',
  },
};
const JWT = {
  'x-amazon-apigateway-authorizer': {
    type: 'jwt',
    identitySource: '$request.header.Authorization',
    jwtConfiguration: { issuer: 'https://issuer.example.com', audience: ['shop'] },
  },
};
const documentWith = (members: OpenApiDocument = {}) => ({
  openapi: '3.0.1',
  info: { title: 'shop', version: '1' },
  paths: {
    '/books': {
      delete: { responses: { default: { description: 'gone' } }, security: [{ users: [] }], ...INTEGRATION },
    },
  },
  components: { securitySchemes: { users: { type: 'oauth2', flows: {}, ...JWT } } },
  ...members,
});

function apiWith(definition: OpenApiDocument | OpenApiDefinition, corsPreflight?: CorsPreflightOptions) {
  const stack = oneStack();
  new OpenApiHttpApi(stack, 'Api', { definition, corsPreflight });
  return stack;
}

describe('corsPreflight of an OpenApiHttpApi', () => {
  const allowOrigins = ['https://shop.example.com'];

  test('is written into the document, as the service reads it', () => {
    const allowed = { allowOrigins, allowMethods: [CorsHttpMethod.DELETE], allowHeaders: ['authorization'] };
    const stack = apiWith(documentWith(), { ...allowed, maxAge: Duration.hours(1) });
    const [api] = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Api'));
    expect(api?.Properties.Body[CORS]).toEqual({ ...allowed, maxAge: 3600 });
    expect(api?.Properties.CorsConfiguration).toBeUndefined();
    expect(warningsOf(stack)).toEqual([]);
  });

  test('is checked like that of an HttpApi', () => {
    expect(() => apiWith(documentWith(), { allowOrigins: ['shop.example.com'] })).toThrowDefinitionError(
      'InvalidCorsOrigin',
    );
  });

  test('is rejected beside a configuration of the document, and for a document in a bucket', () => {
    expect(() => apiWith(documentWith({ [CORS]: { allowOrigins } }), { allowOrigins })).toThrowDefinitionError(
      'InvalidOpenApiDocument',
      /must have no x-amazon-apigateway-cors with corsPreflight, got both; leave out one of the two/,
    );
    const bucket = Bucket.fromBucketName(oneStack(), 'Bucket', 'documents');
    const stored = OpenApiDefinition.fromBucket(bucket, 'shop.yaml');
    expect(() => apiWith(stored, { allowOrigins })).toThrowDefinitionError('InvalidOpenApiDocument', /corsPreflight/);
  });

  test.each<[string, OpenApiDocument, CorsPreflightOptions | undefined]>([
    ['the props', documentWith(), { allowOrigins }],
    ['the document', documentWith({ [CORS]: { allowOrigins } }), undefined],
  ])('is compared with the operations when it is in %s', (_place, document, cors) => {
    expect(warningsOf(apiWith(document, cors))).toMatchObject([
      {
        id: '@apigwv2/core-http:corsIncomplete',
        message: expect.stringContaining("need 'DELETE' in allowMethods and 'authorization' in allowHeaders;"),
      },
    ]);
  });
});
