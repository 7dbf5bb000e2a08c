import type { Grammar, Problem } from '../fact';
import { isReservedHeader } from './reserved-headers';

/** The messages that a mapping changes. */
export type MappingSide = 'request' | 'response';

const SOURCE = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-parameter-mapping.html';

const NAMED: { readonly [side in MappingSide]: RegExp } = {
  request: /^(?:append|overwrite|remove):(header|querystring)\.([^\s${}:]+)$/,
  response: /^(?:append|overwrite|remove):(header)\.([^\s${}:]+)$/,
};
const UNNAMED: { readonly [side in MappingSide]: string } = {
  request: 'overwrite:path',
  response: 'overwrite:statuscode',
};

/** The form of the key of a mapping of an HTTP API, without the rule of reserved headers. */
export const HTTP_MAPPING_TARGET: Grammar<[side: MappingSide]> = {
  statement:
    'A mapping appends, overwrites or removes a header or a parameter of the query string, or overwrites the path or the status code.',
  certainty: 'deployed',
  source: `cdk-preflight, rules request-parameter-action and response-parameter-action; ${SOURCE}`,
  problem(key, side) {
    if (key === UNNAMED[side] || NAMED[side].test(key)) return undefined;
    const query = side === 'request' ? ', append|overwrite|remove:querystring.<name>' : '';
    return { must: `be append|overwrite|remove:header.<name>${query} or ${UNNAMED[side]}`, fix: 'correct the key' };
  },
};

/** Returns the header that the key of a mapping changes, if the service reserves it. */
export function reservedHeaderOf(key: string, side: MappingSide): string | undefined {
  const [, place, name = ''] = NAMED[side].exec(key) ?? [];
  return place === 'header' && isReservedHeader(name) ? name : undefined;
}

const NAME = '[^\\s${}]+';
const JSON_BODY = 'body(?:[.[](?!.*(?:\\.\\.|\\?\\()).+)?';
const ANYWHERE = `context\\.${NAME}|stageVariables\\.\\w+`;
const VARIABLES: { readonly [side in MappingSide]: RegExp } = {
  request: new RegExp(
    `^(?:request\\.(?:(?:header|querystring)\\.${NAME}|path(?:\\.[\\w.:-]+)?|${JSON_BODY})|${ANYWHERE})$`,
  ),
  response: new RegExp(`^(?:response\\.(?:header\\.${NAME}|${JSON_BODY})|${ANYWHERE})$`),
};
const VALUES: { readonly [side in MappingSide]: string } = {
  request:
    '$request.header.<name>, $request.querystring.<name>, $request.path, $request.path.<variable>, $request.body, $request.body.<JSON path>',
  response: '$response.header.<name>, $response.body, $response.body.<JSON path>',
};

/** The form of the value of a mapping of an HTTP API: one variable, or a string with variables in braces. */
export const HTTP_MAPPING_SOURCE: Grammar<[side: MappingSide]> = {
  statement:
    'A mapping reads parts of the request or the response, $context.<name>, $stageVariables.<name>, or a string.',
  certainty: 'documented',
  source: SOURCE,
  problem(value, side) {
    if (mappingVariables(value).every((variable) => VARIABLES[side].test(variable))) return undefined;
    return {
      must: `be ${VALUES[side]}, $context.<name> or $stageVariables.<name>`,
      fix: 'write several as ${…}',
    };
  },
};

/** Returns the variables in the value of a mapping, without their `$`. */
export function mappingVariables(value: string): readonly string[] {
  if (/^\$(?:request|response|context|stageVariables)\b/.test(value)) return [value.slice(1)];
  // An unterminated one is returned unchanged, which no variable matches.
  return [...value.matchAll(/\$\{([^}]*)(\}?)/g)].map(([whole, variable = '', end]) => (end === '' ? whole : variable));
}

/** The status codes whose responses a mapping changes. */
export const MAPPED_STATUS: Grammar = {
  statement: 'The responses of the status codes 200 to 599 have mappings.',
  certainty: 'deployed',
  source: 'cdk-preflight, rule response-parameter-status-code',
  problem: (status): Problem | undefined =>
    /^[2-5]\d\d$/.test(status) ? undefined : { must: 'be 200 to 599', fix: 'correct it' },
};
