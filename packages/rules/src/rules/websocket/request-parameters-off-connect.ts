import { entriesOf } from '@apigwv2/assembly';
import { webSocket } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { routesOf } from '../../find/walk';

/** Only the route $connect of a WebSocket API has request parameters. */
export const requestParametersOffConnect: Rule = {
  id: 'request-parameters-off-connect',
  since: '0.2.0',
  level: 'error',
  certainty: 'documented',
  source: 'aws/serverless-application-model, WebSocket routes',
  title: 'Only the route $connect of a WebSocket API has request parameters',
  why: 'Headers and the query string exist while a client connects only.',
  fix: 'require the parameters on $connect',
  *check(graph) {
    for (const route of routesOf(graph, 'WEBSOCKET')) {
      const parameters = entriesOf(route.get('RequestParameters')) ?? [];
      if (route.key === undefined || route.key === '$connect' || parameters.length === 0) continue;
      yield {
        at: route,
        property: 'RequestParameters',
        what: `RequestParameters must stand on $connect only, got them on '${route.key}'`,
      };
    }
  },
  bad: [
    {
      say: 'a parameter of a message',
      templates: webSocket({ Route: { RequestParameters: { 'route.request.querystring.token': { Required: true } } } }),
      at: ['Route RequestParameters'],
    },
  ],
  good: [
    {
      say: 'a parameter of $connect',
      templates: webSocket({
        Integration: { RequestParameters: { 'integration.request.header.Sec-WebSocket-Version': "'0'" } },
        Route: {
          RouteKey: '$connect',
          RequestParameters: { 'route.request.querystring.token': { Required: true } },
        },
      }),
    },
  ],
};
