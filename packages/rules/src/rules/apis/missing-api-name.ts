import { resourcesOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { probed } from '../../find/sources';

/** An API has a name or an OpenAPI document. */
export const missingApiName: Rule = {
  id: 'missing-api-name',
  since: '0.2.0',
  level: 'error',
  certainty: 'deployed',
  source: probed('api-name-required'),
  title: 'An API has a name or an OpenAPI document',
  why: 'The service rejects the API when it is created.',
  fix: 'set Name',
  *check({ world }) {
    for (const api of resourcesOf(world, 'AWS::ApiGatewayV2::Api')) {
      const isNamed = ['Name', 'Body', 'BodyS3Location'].some((name) => api.get(name).kind !== 'none');
      if (!isNamed) yield { at: api, property: 'Name', what: 'an API must have a Name or a Body, got neither' };
    }
  },
  bad: [{ say: 'neither', templates: http({ Api: { Name: undefined } }), at: ['Api Name'] }],
  good: [
    {
      say: 'a document',
      templates: http({
        Api: {
          Body: { openapi: '3.0.1', info: { title: 'books' }, paths: {} },
          Name: undefined,
          ProtocolType: undefined,
        },
      }),
    },
  ],
};
