import { enumeration } from '../fact';

/** The levels of the execution logs of WebSocket stages. */
export const LOGGING_LEVELS = enumeration(
  {
    statement: 'The level of execution logs is ERROR, INFO or OFF; HTTP APIs have no execution logs.',
    certainty: 'model',
    source: 'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-stages.html',
  },
  ['ERROR', 'INFO', 'OFF'],
);
