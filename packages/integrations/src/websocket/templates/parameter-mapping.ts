import { ApiDefinitionError, checkLength } from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * What parameters get: a destination such as `integration.request.header.Id` as key, a source such as
 * `context.connectionId` or `'a text'` as value.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-data-mapping.html
 */
export type WebSocketParameters = { readonly [destination: string]: string };

interface Grammar {
  /** What an error calls a map of this kind. */
  readonly map: string;
  readonly destination: RegExp;
  readonly destinations: string;
  readonly source: RegExp;
  readonly sources: string;
}

const NAME = '[\\w.$-]+';
const EVERYWHERE = `stageVariables\\.${NAME}|context\\.${NAME}|'[^]*'`;

const REQUEST: Grammar = {
  map: 'requestParameters',
  destination: new RegExp(`^integration\\.request\\.(?:header|querystring|path)\\.${NAME}$`),
  destinations:
    'integration.request.header.<name>, integration.request.querystring.<name> or integration.request.path.<name>',
  source: new RegExp(
    `^(?:route\\.request\\.(?:multivalue)?(?:header|querystring)\\.${NAME}|route\\.request\\.body(?:\\..+)?|${EVERYWHERE})$`,
  ),
  sources:
    "route.request.header.<name>, route.request.querystring.<name>, route.request.body.<JSON path>, stageVariables.<name>, context.<name> or a text in single quotes, such as 'yes'",
};

const RESPONSE: Grammar = {
  map: 'responseParameters',
  // The service documents what a parameter may get here, and not what it may be called.
  destination: /^\S+$/,
  destinations: 'the name of a parameter of the response',
  source: new RegExp(
    `^(?:integration\\.response\\.(?:multivalue)?header\\.${NAME}|integration\\.response\\.statuscode|integration\\.response\\.body(?:\\..+)?|${EVERYWHERE})$`,
  ),
  sources:
    "integration.response.header.<name>, integration.response.body.<JSON path>, integration.response.statuscode, stageVariables.<name>, context.<name> or a text in single quotes, such as 'yes'",
};

/**
 * Checks what the request of an integration gets. Tokens are let through.
 *
 * @throws ApiDefinitionError `LengthOutOfRange`, `MappingMalformed`
 */
export function checkRequestParameters(parameters: WebSocketParameters | undefined, at: IConstruct | string): void {
  checkParameters(REQUEST, parameters, at);
}

/**
 * Checks what the response of an integration gives. Tokens are let through.
 *
 * @throws ApiDefinitionError `LengthOutOfRange`, `MappingMalformed`
 */
export function checkResponseParameters(parameters: WebSocketParameters | undefined, at: IConstruct | string): void {
  checkParameters(RESPONSE, parameters, at);
}

function checkParameters(
  { map, ...grammar }: Grammar,
  parameters: WebSocketParameters | undefined,
  at: IConstruct | string,
): void {
  if (parameters === undefined || Token.isUnresolved(parameters)) return;
  for (const [destination, source] of Object.entries(parameters)) {
    if (!fits(grammar.destination, destination)) {
      throw malformed(`a key of ${map} must be ${grammar.destinations}, got '${destination}'`, at);
    }
    checkLength(`the value of '${destination}'`, source, 1, 512, at);
    if (!fits(grammar.source, source)) {
      throw malformed(`the value of '${destination}' must be ${grammar.sources}, got '${source}'`, at);
    }
  }
}

/** Whether the route must be `$connect` for a source to have a value: messages have neither headers nor a query string. */
export function isOfConnection(source: string): boolean {
  return !Token.isUnresolved(source) && /^route\.request\.(?:multivalue)?(?:header|querystring)\./.test(source);
}

function fits(pattern: RegExp, text: string): boolean {
  return Token.isUnresolved(text) || pattern.test(text);
}

function malformed(message: string, at: IConstruct | string): ApiDefinitionError {
  return new ApiDefinitionError('MappingMalformed', message, at);
}
