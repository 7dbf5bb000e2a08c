import { entriesOf } from '@apigwv2/assembly';
import { webSocket } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { integrationsOf } from '../../find/walk';

const RESPONSE = { IntegrationResponse: { IntegrationResponseKey: '$default' } };

/** An integration of type MOCK has a request template. */
export const missingMockTemplate: Rule = {
  id: 'missing-mock-template',
  since: '0.2.0',
  level: 'warning',
  certainty: 'documented',
  source: guide('websocket-api-mock-integration'),
  title: 'An integration of type MOCK has a request template',
  why: 'The template gives the status code of the response, and without one there is none.',
  fix: 'set RequestTemplates with {"statusCode": 200}',
  *check(graph) {
    for (const integration of integrationsOf(graph, 'WEBSOCKET')) {
      const templates = entriesOf(integration.get('RequestTemplates'));
      if (integration.type !== 'MOCK' || templates === undefined || templates.length > 0) continue;
      yield {
        at: integration,
        property: 'RequestTemplates',
        what: 'an integration of type MOCK must have RequestTemplates, got none',
      };
    }
  },
  bad: [
    {
      say: 'no template',
      templates: webSocket({
        Integration: { IntegrationType: 'MOCK', IntegrationMethod: undefined, IntegrationUri: undefined },
        ...RESPONSE,
      }),
      at: ['Integration RequestTemplates'],
    },
  ],
  good: [
    {
      say: 'a template with a status code',
      templates: webSocket({
        Integration: {
          IntegrationType: 'MOCK',
          IntegrationMethod: undefined,
          IntegrationUri: undefined,
          RequestTemplates: { '200': '{"statusCode": 200}' },
          TemplateSelectionExpression: '200',
        },
        ...RESPONSE,
      }),
    },
  ],
};
