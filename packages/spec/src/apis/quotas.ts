import { type Quota, quota } from '../fact';
import type { Protocol } from '../protocol';

const HTTP = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html';
const WEBSOCKET =
  'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html';

const documented = (statement: string, source: string) => ({ statement, certainty: 'documented', source }) as const;

/** The number of routes of an API. */
export const ROUTES_OF_API = quota(documented('An API has 300 routes.', HTTP), 300, { adjustable: true });
/** The number of authorizers of an API. */
export const AUTHORIZERS_OF_API = quota(documented('An API has 10 authorizers.', HTTP), 10, { adjustable: true });
/** The number of stages of an API. */
export const STAGES_OF_API = quota(documented('An API has 10 stages.', HTTP), 10, { adjustable: true });
/** The number of integrations of an HTTP API. */
export const INTEGRATIONS_OF_HTTP_API = quota(documented('An HTTP API has 300 integrations.', HTTP), 300);
/** The number of integrations of a WebSocket API. */
export const INTEGRATIONS_OF_WEBSOCKET_API = quota(
  documented('A WebSocket API has 300 integrations.', WEBSOCKET),
  300,
  { adjustable: true },
);

/** A kind of things that an API has a quota of. */
export type CountedOfApi = 'routes' | 'integrations' | 'authorizers' | 'stages';

const SHARED = { routes: ROUTES_OF_API, authorizers: AUTHORIZERS_OF_API, stages: STAGES_OF_API };

/** The quotas of an API, by its protocol. */
export const API_QUOTAS: { readonly [protocol in Protocol]: { readonly [counted in CountedOfApi]: Quota } } = {
  HTTP: { ...SHARED, integrations: INTEGRATIONS_OF_HTTP_API },
  WEBSOCKET: { ...SHARED, integrations: INTEGRATIONS_OF_WEBSOCKET_API },
};
