import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { probed } from '../../find/sources';
import { declared, integrationsOf } from '../../find/walk';

/** An integration of type HTTP_PROXY has a method. */
export const missingIntegrationMethod: Rule = {
  id: 'missing-integration-method',
  since: '0.2.0',
  level: 'error',
  certainty: 'deployed',
  source: probed('http-proxy-integration-method'),
  title: 'An integration of type HTTP_PROXY has a method',
  why: 'The service rejects the integration when it is created.',
  fix: 'set IntegrationMethod; ANY is the method of the request',
  *check(graph) {
    for (const integration of declared(integrationsOf(graph), 'AWS::ApiGatewayV2::Integration')) {
      if (integration.type !== 'HTTP_PROXY' || integration.get('IntegrationMethod').kind !== 'none') continue;
      yield {
        at: integration,
        property: 'IntegrationMethod',
        what: 'an integration of type HTTP_PROXY must have an IntegrationMethod, got none',
      };
    }
  },
  bad: [
    {
      say: 'no method',
      templates: http({ Integration: { IntegrationMethod: undefined } }),
      at: ['Integration IntegrationMethod'],
    },
  ],
  good: [{ say: 'ANY', templates: http({ Integration: { IntegrationMethod: 'ANY' } }) }],
};
