import type { Grammar } from '../fact';
import type { MappingSide } from './http-mapping';

const SOURCE = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-data-mapping.html';

const NAME = '[\\w.$-]+';
const EVERYWHERE = `stageVariables\\.${NAME}|context\\.${NAME}|'[^]*'`;
const SOURCES: { readonly [side in MappingSide]: RegExp } = {
  request: new RegExp(
    `^(?:route\\.request\\.(?:multivalue)?(?:header|querystring)\\.${NAME}|route\\.request\\.body(?:\\..+)?|${EVERYWHERE})$`,
  ),
  response: new RegExp(
    `^(?:integration\\.response\\.(?:multivalue)?header\\.${NAME}|integration\\.response\\.statuscode|integration\\.response\\.body(?:\\..+)?|${EVERYWHERE})$`,
  ),
};
const SOURCE_FORMS: { readonly [side in MappingSide]: string } = {
  request: 'route.request.header.<name>, route.request.querystring.<name>, route.request.body.<JSON path>',
  response:
    'integration.response.header.<name>, integration.response.body.<JSON path>, integration.response.statuscode',
};

const TARGETS: { readonly [side in MappingSide]: { readonly pattern: RegExp; readonly must: string } } = {
  request: {
    pattern: new RegExp(`^integration\\.request\\.(?:header|querystring|path)\\.${NAME}$`),
    must: 'be integration.request.header.<name>, integration.request.querystring.<name> or integration.request.path.<name>',
  },
  // The service documents the sources of these parameters, and not their names.
  response: { pattern: /^\S+$/, must: 'be the name of a parameter of the response' },
};

/** The form of the key of a mapping of a WebSocket API. */
export const WEBSOCKET_MAPPING_TARGET: Grammar<[side: MappingSide]> = {
  statement:
    'An integration of a WebSocket API maps integration.request.header, .querystring and .path.<name>; the keys of responses are not documented.',
  certainty: 'documented',
  source: SOURCE,
  problem(key, side) {
    const { pattern, must } = TARGETS[side];
    return pattern.test(key) ? undefined : { must, fix: 'correct the key' };
  },
};

/** The form of the value of a mapping of a WebSocket API. */
export const WEBSOCKET_MAPPING_SOURCE: Grammar<[side: MappingSide]> = {
  statement:
    'A mapping of a WebSocket API reads route.request or integration.response, stageVariables.<name>, context.<name> or a string in single quotes.',
  certainty: 'documented',
  source: SOURCE,
  problem(value, side) {
    if (SOURCES[side].test(value)) return undefined;
    return {
      must: `be ${SOURCE_FORMS[side]}, stageVariables.<name>, context.<name> or a string in single quotes, such as 'yes'`,
      fix: 'correct the value',
    };
  },
};

/** Returns whether the value of a mapping exists while a client connects only: a header or a parameter of the query string. */
export function readsConnection(value: string): boolean {
  return /^route\.request\.(?:multivalue)?(?:header|querystring)\./.test(value);
}
