import type { Grammar } from '../fact';

const SOURCE = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-data-mapping.html';

const JSON_BODY = 'body(?:[.[].+)?';
const ANYWHERE = "stageVariables\\.\\w+|context\\.[\\w.-]+|'.*'";
const ROUTE_SOURCE = new RegExp(
  `^(?:route\\.request\\.(?:(?:multivalue)?(?:header|querystring)\\.[\\w.$-]+|${JSON_BODY})|${ANYWHERE})$`,
  's',
);
const RESPONSE_SOURCE = new RegExp(
  `^(?:integration\\.response\\.(?:(?:multivalue)?header\\.[\\w.$-]+|statuscode|${JSON_BODY})|${ANYWHERE})$`,
  's',
);

/** The form of the key of a request mapping of a WebSocket API. */
export const WEBSOCKET_MAPPING_TARGET: Grammar = {
  statement: 'An integration of a WebSocket API maps integration.request.header, .querystring and .path.<name>.',
  certainty: 'documented',
  source: SOURCE,
  problem: (key) =>
    /^integration\.request\.(?:header|querystring|path)\.[\w.$-]+$/.test(key)
      ? undefined
      : { must: 'be integration.request.header|querystring|path.<name>', fix: 'correct the key' },
};

/** The form of the value of a mapping of a WebSocket API. */
export const WEBSOCKET_MAPPING_SOURCE: Grammar<[side: 'request' | 'response']> = {
  statement:
    'A mapping of a WebSocket API reads route.request or integration.response, stageVariables.<name>, context.<name> or a string in single quotes.',
  certainty: 'documented',
  source: SOURCE,
  problem(value, side) {
    if ((side === 'request' ? ROUTE_SOURCE : RESPONSE_SOURCE).test(value)) return undefined;
    const first =
      side === 'request'
        ? 'route.request.header|querystring.<name>, route.request.body.<JSON path>'
        : 'integration.response.header.<name>, integration.response.statuscode, integration.response.body.<JSON path>';
    return {
      must: `be ${first}, stageVariables.<name>, context.<name> or a string in single quotes`,
      fix: 'correct the value',
    };
  },
};

/** Returns whether the value of a mapping exists while a client connects only: a header or a parameter of the query string. */
export function readsConnection(value: string): boolean {
  return /^route\.request\.(?:multivalue)?(?:header|querystring)\./.test(value);
}
