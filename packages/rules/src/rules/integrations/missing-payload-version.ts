import { CALLS_HANDLER, HANDLER, PERMISSION } from '../../examples/resources';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { declared, integrationsOf } from '../../find/walk';

const LAMBDA = { Integration: CALLS_HANDLER, Handler: HANDLER, Permission: PERMISSION };

/** An integration of an HTTP API with a function has a payload format version. */
export const missingPayloadVersion: Rule = {
  id: 'missing-payload-version',
  since: '0.2.0',
  level: 'error',
  certainty: 'reported',
  source: 'https://github.com/localstack/localstack/issues/9184',
  title: 'An integration of an HTTP API with a function has a payload format version',
  why: 'The service rejects the integration when it is created.',
  fix: 'set PayloadFormatVersion to 2.0, or to 1.0 for the format of REST APIs',
  *check(graph) {
    for (const integration of declared(integrationsOf(graph, 'HTTP'), 'AWS::ApiGatewayV2::Integration')) {
      if (integration.type !== 'AWS_PROXY' || integration.get('PayloadFormatVersion').kind !== 'none') continue;
      yield {
        at: integration,
        property: 'PayloadFormatVersion',
        what: 'an integration of type AWS_PROXY must have a PayloadFormatVersion, got none',
      };
    }
  },
  bad: [
    {
      say: 'a function without version',
      templates: http({ ...LAMBDA, Integration: { ...CALLS_HANDLER, PayloadFormatVersion: undefined } }),
      at: ['Integration PayloadFormatVersion'],
    },
  ],
  good: [
    { say: 'a function with version', templates: http(LAMBDA) },
    { say: 'a URL without version', templates: http({ Integration: { PayloadFormatVersion: undefined } }) },
  ],
};
