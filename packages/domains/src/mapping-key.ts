import { ApiDefinitionError, type Protocol, validateStringLength } from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * The key of a mapping as the service takes it: without slashes at its ends; undefined for the root of the domain, which
 * is also `''` and `'/'`. A token is let through.
 *
 * @param protocol that of the API, where it is known: keys of WebSocket APIs have one level
 * @throws ApiDefinitionError `LengthOutOfRange`, `MappingKeyMalformed`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-mappings.html
 */
export function normalizeMappingKey(
  key: string | undefined,
  protocol: Protocol | undefined,
  at: IConstruct,
): string | undefined {
  if (key === undefined || Token.isUnresolved(key)) return key;
  const bare = key.replace(/^\/|\/$/g, '');
  if (bare === '') return undefined;
  validateStringLength('mappingKey', bare, 1, 300, at);
  if (!/^[A-Za-z0-9$\-_.+!*'()/]*$/.test(bare)) {
    throw malformed(`may have letters, digits and $-_.+!*'()/ only, got '${key}'`, at);
  }
  if (bare.includes('//') || /^\/|\/$/.test(bare))
    throw malformed(`must not have two slashes in a row, got '${key}'`, at);
  if (protocol === 'WEBSOCKET' && bare.includes('/')) {
    throw malformed(`of a WebSocket API must have one level, got '${key}'; use a key without '/'`, at);
  }
  return bare;
}

function malformed(rule: string, at: IConstruct): ApiDefinitionError {
  return new ApiDefinitionError('MappingKeyMalformed', `the mappingKey ${rule}`, at);
}
