import { entriesOf, textOf } from '@apigwv2/assembly';
import { readsConnection } from '@apigwv2/spec';
import { webSocket } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { routesOf } from '../../find/walk';

/** Only integrations of $connect read headers and the query string. */
export const sourceOfConnectionOnly: Rule = {
  id: 'source-of-connection-only',
  since: '0.2.0',
  level: 'warning',
  certainty: 'documented',
  source: guide('websocket-api-data-mapping'),
  title: 'Only integrations of $connect read headers and the query string',
  why: 'A message has no headers: the value is empty.',
  fix: 'read the value on $connect, and keep it with the ID of the connection',
  *check(graph) {
    for (const route of routesOf(graph, 'WEBSOCKET')) {
      const { integration, key } = route;
      if (integration === undefined || key === undefined || key === '$connect') continue;
      for (const [target, value] of entriesOf(integration.get('RequestParameters')) ?? []) {
        const source = textOf(value);
        if (source === undefined || !readsConnection(source)) continue;
        yield {
          at: integration,
          property: `RequestParameters.${target}`,
          what: `'${source}' exists on $connect only, and the route '${key}' has this integration`,
          related: [route],
        };
      }
    }
  },
  bad: [
    {
      say: 'a header of a message',
      templates: webSocket({
        Integration: { RequestParameters: { 'integration.request.header.user': 'route.request.header.user' } },
      }),
      at: ['Integration RequestParameters.integration.request.header.user'],
    },
  ],
  good: [
    {
      say: 'the body of a message',
      templates: webSocket({
        Integration: { RequestParameters: { 'integration.request.header.user': 'route.request.body.user' } },
      }),
    },
  ],
};
