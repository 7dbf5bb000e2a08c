import { isTrue } from '@apigwv2/assembly';
import { http, webSocket } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { probed } from '../../find/sources';
import { routesOf } from '../../find/walk';

/** A route of an HTTP API requires no API key. */
export const apiKeyOnHttpRoute: Rule = {
  id: 'api-key-on-http-route',
  since: '0.2.0',
  level: 'error',
  certainty: 'deployed',
  source: probed('http-route-no-api-key'),
  title: 'A route of an HTTP API requires no API key',
  why: 'HTTP APIs have no API keys, and the service rejects the route when it is created.',
  fix: 'remove ApiKeyRequired, or authorize the route',
  *check(graph) {
    for (const route of routesOf(graph, 'HTTP')) {
      if (isTrue(route.get('ApiKeyRequired'))) {
        yield {
          at: route,
          property: 'ApiKeyRequired',
          what: 'ApiKeyRequired must not be true on an HTTP API, got true',
        };
      }
    }
  },
  bad: [{ say: 'a key required', templates: http({ Route: { ApiKeyRequired: true } }), at: ['Route ApiKeyRequired'] }],
  good: [
    { say: 'no key required', templates: http({ Route: { ApiKeyRequired: false } }) },
    {
      say: 'a WebSocket API',
      templates: webSocket({
        Route: { RouteKey: '$connect', ApiKeyRequired: true },
        Integration: { RequestParameters: { 'integration.request.header.Sec-WebSocket-Version': "'0'" } },
      }),
    },
  ],
};
