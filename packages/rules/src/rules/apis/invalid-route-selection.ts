import { ROUTE_SELECTION } from '@apigwv2/spec';
import { http, webSocket } from '../../examples/template';
import { brokenProperty } from '../../find/ask';
import type { Rule } from '../../find/rule';
import { apisOf } from '../../find/walk';

/** The route selection expression of an API has the form of its protocol. */
export const invalidRouteSelection: Rule = {
  id: 'invalid-route-selection',
  since: '0.2.0',
  level: 'error',
  certainty: ROUTE_SELECTION.certainty,
  source: ROUTE_SELECTION.source,
  title: 'The route selection expression of an API has the form of its protocol',
  why: 'The service rejects the API when it is created.',
  fix: 'set RouteSelectionExpression, such as $request.body.action',
  *check(graph) {
    for (const { protocol, resource } of apisOf(graph)) {
      if (resource === undefined || protocol === undefined) continue;
      const property = 'RouteSelectionExpression';
      if (protocol === 'WEBSOCKET' && resource.get(property).kind === 'none') {
        yield { at: resource, property, what: `a WebSocket API must have a ${property}, got none` };
      }
      yield* brokenProperty(resource, property, (text) => ROUTE_SELECTION.problem(text, protocol));
    }
  },
  bad: [
    {
      say: 'none on a WebSocket API',
      templates: webSocket({ Api: { RouteSelectionExpression: undefined } }),
      at: ['Api RouteSelectionExpression'],
    },
    {
      say: 'a body on an HTTP API',
      templates: http({ Api: { RouteSelectionExpression: '$request.body.action' } }),
      at: ['Api RouteSelectionExpression'],
    },
  ],
  good: [
    {
      say: 'method and path on an HTTP API',
      templates: http({ Api: { RouteSelectionExpression: '$request.method $request.path' } }),
    },
    {
      say: 'two fields on a WebSocket API',
      templates: webSocket({ Api: { RouteSelectionExpression: '${request.body.service}/${request.body.action}' } }),
    },
  ],
};
