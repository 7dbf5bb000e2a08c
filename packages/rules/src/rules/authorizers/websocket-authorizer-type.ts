import { webSocket } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { probed } from '../../find/sources';
import { authorizersOf } from '../../find/walk';

const CONNECT = {
  Integration: { RequestParameters: { 'integration.request.header.Sec-WebSocket-Version': "'0'" } },
};

/** An authorizer of a WebSocket API has the type REQUEST. */
export const websocketAuthorizerType: Rule = {
  id: 'websocket-authorizer-type',
  since: '0.2.0',
  level: 'error',
  certainty: 'deployed',
  source: probed('websocket-authorizer-type'),
  title: 'An authorizer of a WebSocket API has the type REQUEST',
  why: 'The service rejects the authorizer when it is created.',
  fix: 'check the token in a Lambda authorizer',
  *check(graph) {
    for (const authorizer of authorizersOf(graph, 'WEBSOCKET')) {
      const { type } = authorizer;
      if (type === undefined || type === 'REQUEST') continue;
      yield {
        at: authorizer,
        property: 'AuthorizerType',
        what: `AuthorizerType of a WebSocket API must be REQUEST, got ${type}`,
      };
    }
  },
  bad: [
    {
      say: 'a JWT authorizer',
      templates: webSocket({ Authorizer: { IdentitySource: ['route.request.querystring.token'] } }),
      at: ['Authorizer AuthorizerType'],
    },
  ],
  good: [
    {
      say: 'a Lambda authorizer',
      templates: webSocket({
        ...CONNECT,
        LambdaAuthorizer: {
          AuthorizerPayloadFormatVersion: undefined,
          IdentitySource: ['route.request.querystring.token'],
        },
        Route: { RouteKey: '$connect', AuthorizationType: 'CUSTOM', AuthorizerId: { Ref: 'LambdaAuthorizer' } },
      }),
    },
  ],
};
