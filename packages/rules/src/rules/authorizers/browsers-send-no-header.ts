import { itemsOf, textOf } from '@apigwv2/assembly';
import { webSocket } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { authorizersOf } from '../../find/walk';

const SENT = /\.(?:cookie|origin|sec-websocket-protocol)$/i;
const authorized = (IdentitySource: readonly string[]) => ({
  Integration: { RequestParameters: { 'integration.request.header.Sec-WebSocket-Version': "'0'" } },
  LambdaAuthorizer: { AuthorizerPayloadFormatVersion: undefined, IdentitySource },
  Route: { RouteKey: '$connect', AuthorizationType: 'CUSTOM', AuthorizerId: { Ref: 'LambdaAuthorizer' } },
});

/** An authorizer of a WebSocket API reads what browsers send. */
export const browsersSendNoHeader: Rule = {
  id: 'browsers-send-no-header',
  since: '0.2.0',
  level: 'note',
  certainty: 'inferred',
  source: 'https://developer.mozilla.org/en-US/docs/Web/API/WebSocket/WebSocket',
  title: 'An authorizer of a WebSocket API reads what browsers send',
  why: 'Pages cannot set headers of a WebSocket connection, so that API Gateway answers 401 to browsers.',
  fix: 'read a parameter of the query string',
  *check(graph) {
    for (const authorizer of authorizersOf(graph, 'WEBSOCKET')) {
      const sources = itemsOf(authorizer.get('IdentitySource'))?.map(textOf) ?? [];
      const header = sources.find((source) => source?.startsWith('route.request.header.') && !SENT.test(source));
      if (header === undefined) continue;
      yield { at: authorizer, property: 'IdentitySource', what: `browsers cannot send the header of '${header}'` };
    }
  },
  bad: [
    {
      say: 'a token in a header',
      templates: webSocket(authorized(['route.request.header.Authorization'])),
      at: ['LambdaAuthorizer IdentitySource'],
    },
  ],
  good: [{ say: 'a cookie', templates: webSocket(authorized(['route.request.header.Cookie'])) }],
};
