import { entriesOf } from '@apigwv2/assembly';
import { webSocket } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { routesOf } from '../../find/walk';

const VERSION = 'integration.request.header.Sec-WebSocket-Version';

/** An HTTP integration of $connect replaces the header Sec-WebSocket-Version. */
export const websocketVersionForwarded: Rule = {
  id: 'websocket-version-forwarded',
  since: '0.2.0',
  level: 'warning',
  certainty: 'reported',
  source: 'https://stackoverflow.com/questions/67640010',
  title: 'An HTTP integration of $connect replaces the header Sec-WebSocket-Version',
  why: 'The header is forwarded, and many servers answer 400 to a request with it that is no upgrade.',
  fix: `set RequestParameters ${VERSION} to "'0'"`,
  *check(graph) {
    for (const { key, integration } of routesOf(graph, 'WEBSOCKET')) {
      if (key !== '$connect' || !['HTTP', 'HTTP_PROXY'].includes(integration?.type ?? '')) continue;
      const parameters = entriesOf(integration?.get('RequestParameters') ?? { kind: 'none' });
      if (integration === undefined || parameters === undefined) continue;
      if (parameters.some(([name]) => name.toLowerCase() === VERSION.toLowerCase())) continue;
      yield {
        at: integration,
        property: 'RequestParameters',
        what: `an HTTP integration of $connect must replace the header Sec-WebSocket-Version, got no ${VERSION}`,
      };
    }
  },
  bad: [
    {
      say: '$connect with a URL',
      templates: webSocket({ Route: { RouteKey: '$connect' } }),
      at: ['Integration RequestParameters'],
    },
  ],
  good: [
    {
      say: 'the header replaced',
      templates: webSocket({
        Integration: { RequestParameters: { [VERSION]: "'0'" } },
        Route: { RouteKey: '$connect' },
      }),
    },
  ],
};
