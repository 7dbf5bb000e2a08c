import { textOf } from '@apigwv2/assembly';
import { webSocket } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { routesOf } from '../../find/walk';

/** A route of a WebSocket API has the authorization type NONE, AWS_IAM or CUSTOM. */
export const websocketJwt: Rule = {
  id: 'websocket-jwt',
  since: '0.2.0',
  level: 'error',
  certainty: 'documented',
  source: 'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-routes.html',
  title: 'A route of a WebSocket API has the authorization type NONE, AWS_IAM or CUSTOM',
  why: 'The service rejects the route when it is created.',
  fix: 'check the token in a Lambda authorizer of $connect',
  *check(graph) {
    for (const route of routesOf(graph, 'WEBSOCKET')) {
      if (textOf(route.get('AuthorizationType')) !== 'JWT') continue;
      yield {
        at: route,
        property: 'AuthorizationType',
        what: 'AuthorizationType of a WebSocket API must be NONE, AWS_IAM or CUSTOM, got JWT',
      };
    }
  },
  bad: [
    {
      say: 'JWT on $connect',
      templates: webSocket({
        Integration: { RequestParameters: { 'integration.request.header.Sec-WebSocket-Version': "'0'" } },
        Route: { RouteKey: '$connect', AuthorizationType: 'JWT', AuthorizerId: 'a1b2c3' },
      }),
      at: ['Route AuthorizationType'],
    },
  ],
  good: [
    {
      say: 'IAM on $connect',
      templates: webSocket({
        Integration: { RequestParameters: { 'integration.request.header.Sec-WebSocket-Version': "'0'" } },
        Route: { RouteKey: '$connect', AuthorizationType: 'AWS_IAM' },
      }),
    },
  ],
};
