import { type Api, type Integration, keyOf, type Route, resourceKey, textOf } from '@apigwv2/assembly';
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
  title: 'An integration without proxy whose route answers has the integration response $default',
  why: 'A response that no other integration response matches is an error for the client.',
  fix: 'add an integration response with the key $default',
  *check(graph) {
    for (const api of apisOf(graph, 'WEBSOCKET')) {
      const keysOf = new Map<string, (string | undefined)[]>();
      for (const response of api.integrationResponses) {
        const id = keyOf(response.get('IntegrationId'));
        keysOf.set(id, [...(keysOf.get(id) ?? []), textOf(response.get('IntegrationResponseKey'))]);
      }
      const answered = answeredIntegrations(api);
      for (const integration of api.integrations) {
        const { template, logicalId } = integration.resource;
        if (!['AWS', 'HTTP', 'MOCK'].includes(integration.type ?? '')) continue;
        const keys = keysOf.get(resourceKey(template.file, logicalId)) ?? [];
        if (keys.some((key) => key === undefined || key === '$default')) continue;
        yield {
          at: integration,
          what: `an integration of type ${integration.type} must have an integration response with the key $default, got ${keys.join(', ') || 'none'}`,
          ...(!answered.has(integration) && { level: 'note' as const }),
        };
      }
    }
  },
  bad: [
    {
      say: 'a route with a route response',
      templates: webSocket({ Integration: { IntegrationType: 'HTTP' }, RouteResponse: {} }),
      at: ['Integration '],
    },
    {
      say: 'the route $connect',
      templates: webSocket({
        Integration: {
          IntegrationType: 'HTTP',
          RequestParameters: { 'integration.request.header.Sec-WebSocket-Version': "'0'" },
        },
        Route: { RouteKey: '$connect' },
      }),
      at: ['Integration '],
    },
    {
      say: 'a route whose clients receive nothing',
      templates: webSocket({ Integration: { IntegrationType: 'HTTP' } }),
      at: ['Integration '],
      level: 'note',
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

/** The response to $connect opens the connection; that to a message is sent if its route has a route response. */
function answeredIntegrations({ routes, routeResponses }: Api): ReadonlySet<Integration | undefined> {
  const answered = new Set(routeResponses.map((response) => keyOf(response.get('RouteId'))));
  const answers = ({ key, resource }: Route) =>
    key === '$connect' || answered.has(resourceKey(resource.template.file, resource.logicalId));
  return new Set(routes.filter(answers).map(({ integration }) => integration));
}
