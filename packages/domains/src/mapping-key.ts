import {
  isUnresolved,
  MAPPING_KEY,
  MAPPING_KEY_LENGTH,
  type Protocol,
  problemMessage,
  ruleMessage,
  validateStringLength,
} from '@apigwv2/contracts';
import { definitionError } from './definition-error';

/** Returns a mapping key without its outer slashes; undefined for the root of the domain, which is also `''` and `'/'`. */
export function trimMappingKey(key: string | undefined): string | undefined {
  if (key === undefined || isUnresolved(key)) return key;
  return key.replace(/^\/|\/$/g, '') || undefined;
}

/**
 * Trims and validates a mapping key. A token is returned as it is.
 *
 * @param protocol the protocol of the API, where it is known: keys of WebSocket APIs have one level
 * @param at the path of the mapping
 * @throws ApiDefinitionError `LengthOutOfRange`, `InvalidMappingKey`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-mappings.html
 */
export function normalizeMappingKey(
  key: string | undefined,
  protocol: Protocol | undefined,
  at: string,
): string | undefined {
  const trimmed = trimMappingKey(key);
  if (trimmed === undefined || isUnresolved(trimmed)) return trimmed;
  validateStringLength('mappingKey', trimmed, { minimum: 1, maximum: MAPPING_KEY_LENGTH }, at);
  const shown = { got: `'${key}'` };
  const ofAny = MAPPING_KEY.problem(trimmed, undefined);
  if (ofAny !== undefined) {
    throw definitionError('InvalidMappingKey', ruleMessage('mappingKey', { ...ofAny, ...shown }, trimmed), at);
  }
  const ofProtocol = MAPPING_KEY.problem(trimmed, protocol);
  if (ofProtocol === undefined) return trimmed;
  throw definitionError('InvalidMappingKey', problemMessage('mappingKey', { ...ofProtocol, ...shown }, trimmed), at);
}
