import { API_KEY_SELECTIONS, INTEGRATION_RESPONSE_KEY, ROUTE_RESPONSE_KEYS, TEMPLATE_SELECTION } from '@apigwv2/spec';
import { webSocket } from '../../examples/template';
import { brokenProperty } from '../../find/ask';
import { oneOf } from '../../find/one-of';
import type { Rule } from '../../find/rule';
import { apisOf } from '../../find/walk';

/** A selection expression has the form of its property. */
export const invalidSelectionExpression: Rule = {
  id: 'invalid-selection-expression',
  since: '0.2.0',
  level: 'error',
  certainty: TEMPLATE_SELECTION.certainty,
  source: TEMPLATE_SELECTION.source,
  title: 'A selection expression has the form of its property',
  why: 'The service rejects the expression, or it selects nothing.',
  fix: 'correct the expression',
  *check(graph) {
    for (const { resource, routes, integrations, integrationResponses } of apisOf(graph, 'WEBSOCKET')) {
      if (resource !== undefined)
        yield* brokenProperty(resource, 'ApiKeySelectionExpression', oneOf(API_KEY_SELECTIONS));
      for (const route of routes) {
        yield* brokenProperty(route, 'RouteResponseSelectionExpression', oneOf(ROUTE_RESPONSE_KEYS));
      }
      for (const integration of integrations) {
        yield* brokenProperty(integration, 'TemplateSelectionExpression', (text) =>
          TEMPLATE_SELECTION.problem(text, 'request'),
        );
      }
      for (const response of integrationResponses) {
        yield* brokenProperty(response, 'IntegrationResponseKey', INTEGRATION_RESPONSE_KEY.problem);
        yield* brokenProperty(response, 'TemplateSelectionExpression', (text) =>
          TEMPLATE_SELECTION.problem(text, 'response'),
        );
      }
    }
  },
  bad: [
    {
      say: 'an API key in the query string',
      templates: webSocket({ Api: { ApiKeySelectionExpression: '$request.querystring.key' } }),
      at: ['Api ApiKeySelectionExpression'],
    },
    {
      say: 'a response of another name',
      templates: webSocket({ Route: { RouteResponseSelectionExpression: '$response' }, RouteResponse: {} }),
      at: ['Route RouteResponseSelectionExpression'],
    },
    {
      say: 'a template by a header',
      templates: webSocket({ Integration: { TemplateSelectionExpression: '${request.header.kind}' } }),
      at: ['Integration TemplateSelectionExpression'],
    },
    {
      say: 'a bare status code',
      templates: webSocket({ IntegrationResponse: { IntegrationResponseKey: '200' } }),
      at: ['IntegrationResponse IntegrationResponseKey'],
    },
  ],
  good: [
    {
      say: 'expressions of each property',
      templates: webSocket({
        Api: { ApiKeySelectionExpression: '$context.authorizer.usageIdentifierKey' },
        Integration: { TemplateSelectionExpression: '${request.body.kind}' },
        IntegrationResponse: { IntegrationResponseKey: '/2\\d\\d/' },
        Route: { RouteResponseSelectionExpression: '$default' },
        RouteResponse: {},
      }),
    },
  ],
};
