import { enumeration, type Grammar } from '../fact';
import type { MappingSide } from '../integrations/http-mapping';
import type { Protocol } from '../protocol';

const SOURCE =
  'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-selection-expressions.html';

const METHOD_AND_PATH = ['$request.method $request.path', '${request.method} ${request.path}'];

/** The form of the expression that selects the route of a request or message. */
export const ROUTE_SELECTION: Grammar<[protocol: Protocol]> = {
  statement:
    'A WebSocket API selects a route by an expression of the body of a message, an HTTP API by "$request.method $request.path".',
  certainty: 'deployed',
  source: `cdk-preflight, rules http-route-selection and websocket-route-selection; ${SOURCE}`,
  problem(expression, protocol) {
    if (protocol === 'HTTP') {
      if (METHOD_AND_PATH.includes(expression)) return undefined;
      return { must: `be '${METHOD_AND_PATH.join("' or '")}' for an HTTP API`, fix: 'leave it out' };
    }
    if (/\$\{?request\.body/.test(expression) || /^[^$]+$/.test(expression)) return undefined;
    return { must: 'reference the body of messages, such as $request.body.action', fix: 'correct it' };
  },
};

/** The expressions that select the API key of a client of a WebSocket API. */
export const API_KEY_SELECTIONS = enumeration(
  {
    statement:
      'A WebSocket API reads API keys from $request.header.x-api-key or $context.authorizer.usageIdentifierKey.',
    certainty: 'documented',
    source: SOURCE,
  },
  ['$request.header.x-api-key', '$context.authorizer.usageIdentifierKey'],
);

const REQUEST = /^request\.body(?:\..+)?$/;
const RESPONSE = /^(?:request\.body(?:\..+)?|integration\.response\.(?:statuscode|(?:multivalue)?header\.[\w.$-]+))$/;

const TEMPLATE_VARIABLES: { readonly [side in MappingSide]: { readonly pattern: RegExp; readonly variables: string } } =
  {
    request: { pattern: REQUEST, variables: '${request.body.<path>}' },
    response: {
      pattern: RESPONSE,
      variables: '${request.body.<path>}, ${integration.response.statuscode} or ${integration.response.header.<name>}',
    },
  };

/** The form of the expression that selects a template of an integration or of an integration response. */
export const TEMPLATE_SELECTION: Grammar<[side: MappingSide]> = {
  statement: 'The expression that selects a template has variables of the body, and of the response of an integration.',
  certainty: 'documented',
  source: SOURCE,
  problem(expression, side) {
    const { pattern, variables } = TEMPLATE_VARIABLES[side];
    for (const [variable, name = ''] of expression.matchAll(/(?<!\\)\$\{([^}]*)\}/g)) {
      if (pattern.test(name)) continue;
      return {
        must: `be ${variables}`,
        fix: 'escape a literal $ with a backslash',
        got: `'${variable}'`,
      };
    }
    return undefined;
  },
};

/** The form of the key of an integration response. */
export const INTEGRATION_RESPONSE_KEY: Grammar = {
  statement: 'The key of an integration response is $default or a regular expression between slashes.',
  certainty: 'documented',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-integration-responses.html',
  problem: (key) =>
    key === '$default' || /^\/.+\/$/.test(key)
      ? undefined
      : { must: 'be $default or an expression between slashes, such as /2\\d\\d/', fix: 'correct it' },
};

/** The key of a route response, and the expression that selects it. */
export const ROUTE_RESPONSE_KEYS = enumeration(
  {
    statement: 'A route has the response $default only.',
    certainty: 'deployed',
    source: 'cdk-preflight, rule route-response-key-default',
  },
  ['$default'],
);
