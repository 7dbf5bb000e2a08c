import { type Enumeration, enumeration } from '../fact';
import type { Protocol } from '../protocol';

const SOURCE = 'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations.html';

/** The types of integrations of HTTP APIs. */
export const HTTP_INTEGRATION_TYPES = enumeration(
  { statement: 'An integration of an HTTP API is HTTP_PROXY or AWS_PROXY.', certainty: 'documented', source: SOURCE },
  ['HTTP_PROXY', 'AWS_PROXY'],
);

/** The types of integrations of WebSocket APIs. */
export const WEBSOCKET_INTEGRATION_TYPES = enumeration(
  {
    statement: 'An integration of a WebSocket API is AWS, AWS_PROXY, HTTP, HTTP_PROXY or MOCK.',
    certainty: 'documented',
    source: SOURCE,
  },
  ['AWS', 'AWS_PROXY', 'HTTP', 'HTTP_PROXY', 'MOCK'],
);

/** The types of integrations, by the protocol of their API. */
export const INTEGRATION_TYPES: { readonly [protocol in Protocol]: Enumeration } = {
  HTTP: HTTP_INTEGRATION_TYPES,
  WEBSOCKET: WEBSOCKET_INTEGRATION_TYPES,
};
