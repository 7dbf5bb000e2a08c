import type { OpenApiDocument } from '@apigwv2/core-http';

/** A valid OpenAPI document. */
export const DOCUMENT: OpenApiDocument = {
  openapi: '3.0.1',
  info: { title: 'Books', version: '1' },
  components: {
    securitySchemes: {
      iam: {
        type: 'apiKey',
        name: 'Authorization',
        in: 'header',
        'x-amazon-apigateway-authtype': 'awsSigv4',
      },
    },
  },
  paths: {
    '/books': {
      get: {
        operationId: 'listBooks',
        security: [{ iam: [] }],
        responses: { default: { description: 'Books' } },
        'x-amazon-apigateway-integration': {
          type: 'http_proxy',
          httpMethod: 'GET',
          uri: 'https://example.com/books',
          payloadFormatVersion: '1.0',
        },
      },
    },
  },
};
