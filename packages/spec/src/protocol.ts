import { enumeration } from './fact';

/** The protocol of an API. */
export type Protocol = 'HTTP' | 'WEBSOCKET';

/** The protocols of APIs. */
export const PROTOCOLS = enumeration(
  {
    statement: 'The protocol of an API is HTTP or WEBSOCKET.',
    certainty: 'model',
    source: 'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis.html',
  },
  ['HTTP', 'WEBSOCKET'],
);
