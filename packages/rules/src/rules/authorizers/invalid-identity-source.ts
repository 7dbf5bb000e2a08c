import { itemsOf } from '@apigwv2/assembly';
import { IDENTITY_SOURCE } from '@apigwv2/spec';
import { http, webSocket } from '../../examples/template';
import { brokenStrings } from '../../find/ask';
import type { Rule } from '../../find/rule';
import { authorizersOf } from '../../find/walk';

const USED = { Route: { AuthorizationType: 'CUSTOM', AuthorizerId: { Ref: 'LambdaAuthorizer' } } };

/** An identity source has the form of the protocol. */
export const invalidIdentitySource: Rule = {
  id: 'invalid-identity-source',
  since: '0.2.0',
  level: 'error',
  certainty: IDENTITY_SOURCE.certainty,
  source: IDENTITY_SOURCE.source,
  title: 'An identity source has the form of the protocol',
  why: 'The service rejects the authorizer when it is created.',
  fix: 'correct the identity source',
  *check(graph) {
    for (const protocol of ['HTTP', 'WEBSOCKET'] as const) {
      for (const authorizer of authorizersOf(graph, protocol)) {
        for (const source of itemsOf(authorizer.get('IdentitySource')) ?? []) {
          yield* brokenStrings(authorizer, 'IdentitySource', source, (text) => IDENTITY_SOURCE.problem(text, protocol));
        }
      }
    }
  },
  bad: [
    {
      say: 'the form of REST APIs',
      templates: http({ LambdaAuthorizer: { IdentitySource: ['method.request.header.Authorization'] }, ...USED }),
      at: ['LambdaAuthorizer IdentitySource'],
    },
    {
      say: 'the form of HTTP APIs on a WebSocket API',
      templates: webSocket({
        Integration: { RequestParameters: { 'integration.request.header.Sec-WebSocket-Version': "'0'" } },
        LambdaAuthorizer: {
          AuthorizerPayloadFormatVersion: undefined,
          IdentitySource: ['$request.querystring.token'],
        },
        Route: { RouteKey: '$connect', ...USED.Route },
      }),
      at: ['LambdaAuthorizer IdentitySource'],
    },
  ],
  good: [
    {
      say: 'a header that a parameter names',
      templates: http({
        Parameters: { Header: { Type: 'String' } },
        LambdaAuthorizer: { IdentitySource: [{ 'Fn::Sub': '$request.header.${Header}' }] },
        ...USED,
      }),
    },
    {
      say: 'a header and a stage variable',
      templates: http({
        LambdaAuthorizer: { IdentitySource: ['$request.header.Authorization', '$stageVariables.tenant'] },
        ...USED,
      }),
    },
  ],
};
