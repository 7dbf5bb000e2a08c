import { resourcesOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';

const REDUNDANT = ['CorsConfiguration', 'Description', 'Name', 'RouteSelectionExpression', 'Tags', 'Version'];
const Body = { openapi: '3.0.1', info: { title: 'books' }, paths: {} };

/** An API with an OpenAPI document has its properties in the document. */
export const redundantBesideBody: Rule = {
  id: 'redundant-beside-body',
  since: '0.2.0',
  level: 'error',
  certainty: 'reported',
  source: 'https://github.com/aws/aws-cdk/issues/19190; https://github.com/aws/aws-cdk/issues/28552',
  title: 'An API with an OpenAPI document has its properties in the document',
  why: 'The service rejects the fields as redundant when the API is created.',
  fix: 'write the property into the document: info, x-amazon-apigateway-cors or tags',
  *check({ world }) {
    for (const api of resourcesOf(world, 'AWS::ApiGatewayV2::Api')) {
      if (api.get('Body').kind === 'none' && api.get('BodyS3Location').kind === 'none') continue;
      for (const property of REDUNDANT) {
        if (api.get(property).kind === 'none') continue;
        yield { at: api, property, what: `${property} must not be set beside Body` };
      }
    }
  },
  bad: [
    {
      say: 'CORS beside a document',
      templates: http({
        Api: {
          Body,
          CorsConfiguration: { AllowOrigins: ['https://example.com'] },
          Name: undefined,
          ProtocolType: undefined,
        },
      }),
      at: ['Api CorsConfiguration'],
    },
  ],
  good: [
    {
      say: 'CORS in the document',
      templates: http({
        Api: {
          Body: { ...Body, 'x-amazon-apigateway-cors': { allowOrigins: ['https://example.com'] } },
          Name: undefined,
          ProtocolType: undefined,
        },
      }),
    },
  ],
};
