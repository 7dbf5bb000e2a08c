import { keyOf, resourceKey, textOf } from '@apigwv2/assembly';
import { webSocket } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { apisOf } from '../../find/walk';

/** An integration without proxy has the integration response $default. */
export const missingDefaultIntegrationResponse: Rule = {
  id: 'missing-default-integration-response',
  since: '0.1.0',
  level: 'warning',
  certainty: 'documented',
  source: guide('apigateway-websocket-api-integration-responses'),
  title: 'An integration without proxy has the integration response $default',
  why: 'A response that no other integration response matches is an error for the client.',
  fix: 'add an integration response with the key $default',
  *check(graph) {
    for (const { integrations, integrationResponses } of apisOf(graph, 'WEBSOCKET')) {
      const keysOf = new Map<string, (string | undefined)[]>();
      for (const response of integrationResponses) {
        const id = keyOf(response.get('IntegrationId'));
        keysOf.set(id, [...(keysOf.get(id) ?? []), textOf(response.get('IntegrationResponseKey'))]);
      }
      for (const integration of integrations) {
        const { template, logicalId } = integration.resource;
        if (!['AWS', 'HTTP', 'MOCK'].includes(integration.type ?? '')) continue;
        const keys = keysOf.get(resourceKey(template.file, logicalId)) ?? [];
        if (keys.some((key) => key === undefined || key === '$default')) continue;
        yield {
          at: integration,
          what: `an integration of type ${integration.type} must have an integration response with the key $default, got ${keys.join(', ') || 'none'}`,
        };
      }
    }
  },
  bad: [
    {
      say: 'no integration response',
      templates: webSocket({ Integration: { IntegrationType: 'HTTP' } }),
      at: ['Integration '],
    },
  ],
  good: [
    {
      say: 'an integration response $default',
      templates: webSocket({
        Integration: { IntegrationType: 'HTTP' },
        IntegrationResponse: { IntegrationResponseKey: '$default' },
      }),
    },
  ],
};
