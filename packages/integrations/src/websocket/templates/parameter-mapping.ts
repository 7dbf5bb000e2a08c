import { isUnresolved, validateStringLength } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from '../../definition-error';

/**
 * Parameters: a destination such as `integration.request.header.Id` as key, a source such as `context.connectionId` or
 * `'a string'` as value.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-data-mapping.html
 */
export type WebSocketParameters = { readonly [destination: string]: string };

/** The valid destinations and sources of a map, as patterns and as errors list them. */
interface Grammar {
  readonly option: string;
  readonly destination: RegExp;
  readonly destinations: string;
  readonly source: RegExp;
  readonly sources: string;
}

const NAME = '[\\w.$-]+';
const EVERYWHERE = `stageVariables\\.${NAME}|context\\.${NAME}|'[^]*'`;

const REQUEST: Grammar = {
  option: 'requestParameters',
  destination: new RegExp(`^integration\\.request\\.(?:header|querystring|path)\\.${NAME}$`),
  destinations:
    'integration.request.header.<name>, integration.request.querystring.<name> or integration.request.path.<name>',
  source: new RegExp(
    `^(?:route\\.request\\.(?:multivalue)?(?:header|querystring)\\.${NAME}|route\\.request\\.body(?:\\..+)?|${EVERYWHERE})$`,
  ),
  sources:
    "route.request.header.<name>, route.request.querystring.<name>, route.request.body.<JSON path>, stageVariables.<name>, context.<name> or a string in single quotes, such as 'yes'",
};

const RESPONSE: Grammar = {
  option: 'responseParameters',
  // The service documents the sources of these parameters, and not their names.
  destination: /^\S+$/,
  destinations: 'the name of a parameter of the response',
  source: new RegExp(
    `^(?:integration\\.response\\.(?:multivalue)?header\\.${NAME}|integration\\.response\\.statuscode|integration\\.response\\.body(?:\\..+)?|${EVERYWHERE})$`,
  ),
  sources:
    "integration.response.header.<name>, integration.response.body.<JSON path>, integration.response.statuscode, stageVariables.<name>, context.<name> or a string in single quotes, such as 'yes'",
};

/**
 * Validates the request parameters of an integration. Skips tokens.
 *
 * @throws ApiDefinitionError `LengthOutOfRange`, `InvalidMapping`
 */
export function validateRequestParameters(parameters: WebSocketParameters | undefined, at: IConstruct | string): void {
  validateParameters(REQUEST, parameters, at);
}

/**
 * Validates the response parameters of an integration. Skips tokens.
 *
 * @throws ApiDefinitionError `LengthOutOfRange`, `InvalidMapping`
 */
export function validateResponseParameters(parameters: WebSocketParameters | undefined, at: IConstruct | string): void {
  validateParameters(RESPONSE, parameters, at);
}

function validateParameters(
  { option, ...grammar }: Grammar,
  parameters: WebSocketParameters | undefined,
  at: IConstruct | string,
): void {
  if (parameters === undefined || isUnresolved(parameters)) return;
  for (const [destination, source] of Object.entries(parameters)) {
    if (!matches(grammar.destination, destination)) {
      throw definitionError(
        'InvalidMapping',
        `a key of ${option} must be ${grammar.destinations}, got '${destination}'`,
        at,
      );
    }
    validateStringLength(`the value of '${destination}'`, source, 1, 512, at);
    if (!matches(grammar.source, source)) {
      throw definitionError(
        'InvalidMapping',
        `the value of '${destination}' must be ${grammar.sources}, got '${source}'`,
        at,
      );
    }
  }
}

/** Returns whether only `$connect` has a source: messages have neither headers nor a query string. */
export function isConnectSource(source: string): boolean {
  return !isUnresolved(source) && /^route\.request\.(?:multivalue)?(?:header|querystring)\./.test(source);
}

function matches(pattern: RegExp, value: string): boolean {
  return isUnresolved(value) || pattern.test(value);
}
