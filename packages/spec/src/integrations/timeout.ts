import { type Range, range } from '../fact';
import type { Protocol } from '../protocol';

/** The timeout of an integration of an HTTP API, in milliseconds. */
export const HTTP_TIMEOUT = range(
  {
    statement: 'The timeout of an integration of an HTTP API is 50 to 30 000 milliseconds.',
    certainty: 'deployed',
    source: 'cdk-preflight, rule integration-timeout-range',
  },
  50,
  30_000,
);

/** The timeout of an integration of a WebSocket API, in milliseconds. */
export const WEBSOCKET_TIMEOUT = range(
  {
    statement: 'The timeout of an integration of a WebSocket API is 50 to 29 000 milliseconds.',
    certainty: 'deployed',
    source: 'cdk-preflight, rule websocket-integration-timeout-range',
  },
  50,
  29_000,
);

/** The timeouts of integrations, by the protocol of their API. An integration that gives none has the greatest. */
export const INTEGRATION_TIMEOUT: { readonly [protocol in Protocol]: Range } = {
  HTTP: HTTP_TIMEOUT,
  WEBSOCKET: WEBSOCKET_TIMEOUT,
};
