import { isUnresolved, type Protocol, validateStringLength } from '@apigwv2/contracts';
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
  validateStringLength('mappingKey', trimmed, 1, 300, at);
  const rule = brokenRule(trimmed, protocol);
  if (rule === undefined) return trimmed;
  const [must, fix = ''] = rule;
  throw definitionError('InvalidMappingKey', `mappingKey must ${must}, got '${key}'${fix}`, at);
}

function brokenRule(key: string, protocol: Protocol | undefined): readonly [must: string, fix?: string] | undefined {
  if (!/^[A-Za-z0-9$\-_.+!*'()/]*$/.test(key)) return ["contain only letters, digits and $-_.+!*'()/"];
  if (key.includes('//') || /^\/|\/$/.test(key)) return ['not contain consecutive slashes'];
  if (protocol !== 'WEBSOCKET' || !key.includes('/')) return undefined;
  return ['have one level for a WebSocket API', "; use a key without '/'"];
}
