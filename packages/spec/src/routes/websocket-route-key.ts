import { enumeration, type Grammar } from '../fact';

/** The keys of WebSocket routes that the service defines. */
export const PREDEFINED_ROUTE_KEYS = enumeration(
  {
    statement: 'A WebSocket API calls the routes $connect, $disconnect and $default itself.',
    certainty: 'documented',
    source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-routes.html',
  },
  ['$connect', '$disconnect', '$default'],
);

/** The form of the key of a WebSocket route. */
export const WEBSOCKET_ROUTE_KEY: Grammar = {
  statement:
    "The key of a WebSocket route is $connect, $disconnect, $default, or a string that does not start with '$'.",
  certainty: 'documented',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-develop-routes.html',
  problem(key) {
    if (key !== '' && (!key.startsWith('$') || PREDEFINED_ROUTE_KEYS.has(key))) return undefined;
    return {
      must: `be ${PREDEFINED_ROUTE_KEYS.values.join(', ')} or a string that does not start with '$'`,
      fix: 'choose another key',
    };
  },
};
