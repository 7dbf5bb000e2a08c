import { entriesOf } from '@apigwv2/assembly';
import { readsConnection } from '@apigwv2/spec';
import { webSocket } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { routesOf } from '../../find/walk';

const connects = (parameter: string) =>
  webSocket({
    Integration: { RequestParameters: { 'integration.request.header.Sec-WebSocket-Version': "'0'" } },
    Route: { RouteKey: '$connect', RequestParameters: { [parameter]: { Required: true } } },
  });

/** A request parameter is a header or a parameter of the query string. */
export const invalidRequestParameter: Rule = {
  id: 'invalid-request-parameter',
  since: '0.2.0',
  level: 'error',
  certainty: 'documented',
  source: guide('websocket-api-data-mapping'),
  title: 'A request parameter is a header or a parameter of the query string',
  why: 'The service rejects the route when it is created.',
  fix: 'write route.request.header.<name> or route.request.querystring.<name>',
  *check(graph) {
    for (const route of routesOf(graph, 'WEBSOCKET')) {
      for (const [name] of entriesOf(route.get('RequestParameters')) ?? []) {
        if (readsConnection(name)) continue;
        yield {
          at: route,
          property: `RequestParameters.${name}`,
          what: `a request parameter must be route.request.header.<name> or route.request.querystring.<name>, got '${name}'`,
        };
      }
    }
  },
  bad: [
    {
      say: 'a header without its place',
      templates: connects('header.Authorization'),
      at: ['Route RequestParameters.header.Authorization'],
    },
  ],
  good: [{ say: 'a header', templates: connects('route.request.header.Authorization') }],
};
