import { HTTP_ROUTE_KEY, WEBSOCKET_ROUTE_KEY } from '@apigwv2/spec';
import { http, webSocket } from '../../examples/template';
import { brokenPatterns, brokenProperty } from '../../find/ask';
import type { Rule } from '../../find/rule';
import { routesOf } from '../../find/walk';

/** A route key has the form of its protocol. */
export const invalidRouteKey: Rule = {
  id: 'invalid-route-key',
  since: '0.2.0',
  level: 'error',
  certainty: HTTP_ROUTE_KEY.certainty,
  source: HTTP_ROUTE_KEY.source,
  title: 'A route key has the form of its protocol',
  why: 'The service rejects the route when it is created.',
  fix: 'correct the key',
  *check(graph) {
    for (const route of routesOf(graph, 'HTTP')) {
      yield* brokenPatterns(route, 'RouteKey', route.get('RouteKey'), HTTP_ROUTE_KEY.problem);
    }
    for (const route of routesOf(graph, 'WEBSOCKET')) {
      yield* brokenProperty(route, 'RouteKey', WEBSOCKET_ROUTE_KEY.problem);
    }
  },
  bad: [
    { say: 'a method in lower case', templates: http({ Route: { RouteKey: 'get /books' } }), at: ['Route RouteKey'] },
    { say: 'a slash at the end', templates: http({ Route: { RouteKey: 'GET /books/' } }), at: ['Route RouteKey'] },
    {
      say: 'segments behind a greedy variable',
      templates: http({ Route: { RouteKey: 'GET /{proxy+}/books' } }),
      at: ['Route RouteKey'],
    },
    {
      say: 'a key of a WebSocket API that starts with $',
      templates: webSocket({ Route: { RouteKey: '$send' } }),
      at: ['Route RouteKey'],
    },
  ],
  good: [
    { say: 'a variable', templates: http({ Route: { RouteKey: 'GET /books/{id}' } }) },
    {
      say: 'a path that a parameter completes',
      templates: http({
        Parameters: { Prefix: { Type: 'String' } },
        Route: { RouteKey: { 'Fn::Sub': 'GET /${Prefix}/books' } },
      }),
    },
    { say: 'a key of a WebSocket API with spaces', templates: webSocket({ Route: { RouteKey: 'send message' } }) },
  ],
};
