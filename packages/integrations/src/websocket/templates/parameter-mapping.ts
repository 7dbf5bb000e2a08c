import {
  isUnresolved,
  MAPPING_VALUE_LENGTH,
  type MappingSide,
  readsConnection,
  ruleMessage,
  validateStringLength,
  WEBSOCKET_MAPPING_SOURCE,
  WEBSOCKET_MAPPING_TARGET,
} from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from '../../definition-error';

/**
 * Parameters: a destination such as `integration.request.header.Id` as key, a source such as `context.connectionId` or
 * `'a string'` as value.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/websocket-api-data-mapping.html
 */
export type WebSocketParameters = { readonly [destination: string]: string };

/**
 * Validates the request parameters of an integration. Skips tokens.
 *
 * @throws ApiDefinitionError `LengthOutOfRange`, `InvalidMapping`
 */
export function validateRequestParameters(parameters: WebSocketParameters | undefined, at: IConstruct | string): void {
  validateParameters('request', parameters, at);
}

/**
 * Validates the response parameters of an integration. Skips tokens.
 *
 * @throws ApiDefinitionError `LengthOutOfRange`, `InvalidMapping`
 */
export function validateResponseParameters(parameters: WebSocketParameters | undefined, at: IConstruct | string): void {
  validateParameters('response', parameters, at);
}

function validateParameters(
  side: MappingSide,
  parameters: WebSocketParameters | undefined,
  at: IConstruct | string,
): void {
  if (parameters === undefined || isUnresolved(parameters)) return;
  for (const [destination, source] of Object.entries(parameters)) {
    const ofKey = isUnresolved(destination) ? undefined : WEBSOCKET_MAPPING_TARGET.problem(destination, side);
    if (ofKey !== undefined) {
      throw definitionError('InvalidMapping', ruleMessage(`a key of ${side}Parameters`, ofKey, destination), at);
    }
    validateStringLength(`the value of '${destination}'`, source, MAPPING_VALUE_LENGTH, at);
    const ofValue = isUnresolved(source) ? undefined : WEBSOCKET_MAPPING_SOURCE.problem(source, side);
    if (ofValue === undefined) continue;
    throw definitionError('InvalidMapping', ruleMessage(`the value of '${destination}'`, ofValue, source), at);
  }
}

/** Returns whether only `$connect` has a source: messages have neither headers nor a query string. */
export function isConnectSource(source: string): boolean {
  return !isUnresolved(source) && readsConnection(source);
}
