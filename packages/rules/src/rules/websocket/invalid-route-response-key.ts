import { ROUTE_RESPONSE_KEYS } from '@apigwv2/spec';
import { webSocket } from '../../examples/template';
import { brokenProperty } from '../../find/ask';
import type { Rule } from '../../find/rule';

/** The key of a route response is $default. */
export const invalidRouteResponseKey: Rule = {
  id: 'invalid-route-response-key',
  since: '0.2.0',
  level: 'error',
  certainty: ROUTE_RESPONSE_KEYS.certainty,
  source: ROUTE_RESPONSE_KEYS.source,
  title: 'The key of a route response is $default',
  why: 'The service rejects the route response when it is created.',
  fix: 'write $default',
  *check({ apis }) {
    for (const { routeResponses } of apis) {
      for (const response of routeResponses) {
        yield* brokenProperty(response, 'RouteResponseKey', (key) =>
          ROUTE_RESPONSE_KEYS.has(key) ? undefined : { must: 'be $default', fix: 'write $default' },
        );
      }
    }
  },
  bad: [
    {
      say: 'a status code',
      templates: webSocket({
        Route: { RouteResponseSelectionExpression: '$default' },
        RouteResponse: { RouteResponseKey: '200' },
      }),
      at: ['RouteResponse RouteResponseKey'],
    },
  ],
  good: [
    {
      say: '$default',
      templates: webSocket({ Route: { RouteResponseSelectionExpression: '$default' }, RouteResponse: {} }),
    },
  ],
};
