import type { ApiPart, Resource } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { probed } from '../../find/sources';
import { apisOf } from '../../find/walk';

const OF_API = ['ApiKeySelectionExpression', 'DisableSchemaValidation'];
const OF_ROUTE = ['ModelSelectionExpression', 'RequestModels', 'RequestParameters', 'RouteResponseSelectionExpression'];
const OF_INTEGRATION = [
  'ContentHandlingStrategy',
  'PassthroughBehavior',
  'RequestTemplates',
  'TemplateSelectionExpression',
];
const OF_STAGE = ['ClientCertificateId'];

/** An HTTP API has no models, no responses and no properties of WebSocket APIs. */
export const websocketOnlyProperty: Rule = {
  id: 'websocket-only-property',
  since: '0.2.0',
  level: 'error',
  certainty: 'documented',
  source: `${probed('model-websocket-only')}, integration-response-websocket-only and route-response-websocket-only`,
  title: 'An HTTP API has no models, no responses and no properties of WebSocket APIs',
  why: 'The service rejects models and responses, and ignores the properties.',
  fix: 'remove it',
  *check(graph) {
    for (const { resource, routes, integrations, stages, ...rest } of apisOf(graph, 'HTTP')) {
      for (const part of [...rest.models, ...rest.routeResponses, ...rest.integrationResponses]) {
        yield { at: part, what: `${part.resource.type} must belong to a WebSocket API, got an HTTP API` };
      }
      yield* ignored(resource === undefined ? [] : [resource], OF_API);
      yield* ignored(routes, OF_ROUTE);
      yield* ignored(integrations, OF_INTEGRATION);
      yield* ignored(stages, OF_STAGE);
    }
  },
  bad: [
    { say: 'a model', templates: http({ Model: {} }), at: ['Model '] },
    {
      say: 'request models',
      templates: http({ Route: { RequestModels: { $default: 'Book' } } }),
      at: ['Route RequestModels'],
      level: 'warning',
    },
    {
      say: 'a client certificate',
      templates: http({ Stage: { ClientCertificateId: 'a1b2c3' } }),
      at: ['Stage ClientCertificateId'],
      level: 'warning',
    },
  ],
  good: [{ say: 'an operation name, which both have', templates: http({ Route: { OperationName: 'listBooks' } }) }],
};

function* ignored(parts: readonly (ApiPart | Resource)[], names: readonly string[]) {
  for (const at of parts) {
    for (const property of names) {
      if (at.get(property).kind === 'none') continue;
      yield { at, property, what: `${property} has no effect on an HTTP API`, level: 'warning' as const };
    }
  }
}
