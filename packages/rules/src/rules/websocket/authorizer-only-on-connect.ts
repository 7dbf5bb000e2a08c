import { textOf } from '@apigwv2/assembly';
import { webSocket } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { probed } from '../../find/sources';
import { routesOf } from '../../find/walk';

/** Only the route $connect of a WebSocket API has an authorizer. */
export const authorizerOnlyOnConnect: Rule = {
  id: 'authorizer-only-on-connect',
  since: '0.2.0',
  level: 'error',
  certainty: 'deployed',
  source: probed('websocket-authorization-connect-only'),
  title: 'Only the route $connect of a WebSocket API has an authorizer',
  why: 'The service rejects the route when it is created. Whether it rejects AWS_IAM or ignores it is not settled.',
  fix: 'authorize $connect, which every client calls first',
  *check(graph) {
    for (const route of routesOf(graph, 'WEBSOCKET')) {
      const type = textOf(route.get('AuthorizationType')) ?? 'NONE';
      if (route.key === undefined || route.key === '$connect' || !['CUSTOM', 'AWS_IAM'].includes(type)) continue;
      yield {
        at: route,
        property: 'AuthorizationType',
        what: `AuthorizationType of a WebSocket route other than $connect must be NONE, got ${type} on '${route.key}'`,
        ...(type === 'AWS_IAM' && { level: 'warning' as const }),
      };
    }
  },
  bad: [
    {
      say: 'an authorizer on a message',
      templates: webSocket({
        LambdaAuthorizer: {
          AuthorizerPayloadFormatVersion: undefined,
          IdentitySource: ['route.request.querystring.token'],
        },
        Route: { AuthorizationType: 'CUSTOM', AuthorizerId: { Ref: 'LambdaAuthorizer' } },
      }),
      at: ['Route AuthorizationType'],
    },
    {
      say: 'IAM on a message',
      templates: webSocket({ Route: { AuthorizationType: 'AWS_IAM' } }),
      at: ['Route AuthorizationType'],
      level: 'warning',
    },
  ],
  good: [
    {
      say: 'an authorizer on $connect',
      templates: webSocket({
        Integration: { RequestParameters: { 'integration.request.header.Sec-WebSocket-Version': "'0'" } },
        LambdaAuthorizer: {
          AuthorizerPayloadFormatVersion: undefined,
          IdentitySource: ['route.request.querystring.token'],
        },
        Route: { RouteKey: '$connect', AuthorizationType: 'CUSTOM', AuthorizerId: { Ref: 'LambdaAuthorizer' } },
      }),
    },
  ],
};
