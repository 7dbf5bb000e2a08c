import { ApiDefinitionError, warn } from '@apigwv2/contracts';
import type { CfnDomainName } from 'aws-cdk-lib/aws-apigatewayv2';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { checkPolicyServes } from './domain-policy';
import { type DomainRecord, type MappedApi, mappingsOf } from './domain-record';

/** How many keys of more than one level a domain takes. */
const MOST_LEVELED_KEYS = 200;

/**
 * Remembers a mapping of a domain, and checks that it goes together with the others.
 *
 * @param key as {@link normalizeMappingKey} returns it
 * @throws ApiDefinitionError `MappingKeyTaken`, `MappingProtocolsMixed`, `MappingQuotaExceeded`,
 * `SecurityPolicyUnserved`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-mappings.html
 */
export function registerMapping(record: DomainRecord, key: string | undefined, mapped: MappedApi): void {
  const { mapping, protocol } = mapped;
  const others = mappingsOf(record);
  const name = Token.isUnresolved(key) ? mapping.node.path : (key ?? '');
  checkKeyFree(record, key, mapping);
  const stranger = others.find(([, other]) => protocol && other.protocol && other.protocol !== protocol)?.[1];
  if (stranger !== undefined) {
    throw new ApiDefinitionError(
      'MappingProtocolsMixed',
      `a domain must lead to HTTP APIs or to WebSocket APIs, and ${record.key} leads to one of protocol ${stranger.protocol} by ${stranger.mapping.node.path}, got one of protocol ${protocol}; use a second domain`,
      mapping,
    );
  }
  const leveled = [...others.map(([other]) => other), key].filter(
    (one) => one?.includes('/') && one !== mapping.node.path,
  );
  if (leveled.length > MOST_LEVELED_KEYS) {
    throw new ApiDefinitionError(
      'MappingQuotaExceeded',
      `a domain takes ${MOST_LEVELED_KEYS} keys of more than one level, and this one is number ${leveled.length} at ${record.key}; use a second domain, or keys without '/'`,
      mapping,
    );
  }
  if (record.resource !== undefined) checkAgainst(record.resource, record, mapped);
  if (key === 'ping' || key === 'sping') {
    warn(
      mapping,
      '@apigwv2/domains:reservedMappingKey',
      `API Gateway answers /${key} at custom domains itself, for health checks, so nothing reaches this mapping; use another mappingKey`,
    );
  }
  record.mappings.set(name, mapping, mapped);
}

/**
 * Checks that no mapping of a domain has a key yet.
 *
 * @throws ApiDefinitionError `MappingKeyTaken`
 */
export function checkKeyFree(record: DomainRecord, key: string | undefined, at: IConstruct): void {
  const [, taken] = mappingsOf(record).find(([other]) => other === (key ?? '')) ?? [];
  if (taken === undefined) return;
  const what = key === undefined ? 'its root' : `the key '${key}'`;
  throw new ApiDefinitionError(
    'MappingKeyTaken',
    `a domain must lead by each key to one stage, and ${what} at ${record.key} is also that of ${taken.mapping.node.path}; give one of the two another mappingKey`,
    at,
  );
}

function checkAgainst(domain: CfnDomainName, { key }: DomainRecord, { mapping, protocol }: MappedApi): void {
  checkPolicyServes(domain, mapping);
  if (domain.routingMode === 'ROUTING_RULE_ONLY') {
    warn(
      mapping,
      '@apigwv2/domains:mappingIgnored',
      `${key} has routingMode ROUTING_RULE_ONLY, which ignores API mappings; use ROUTING_RULE_THEN_API_MAPPING`,
    );
  }
  if (protocol === 'WEBSOCKET' && domain.mutualTlsAuthentication !== undefined) {
    warn(
      mapping,
      '@apigwv2/domains:mutualTlsOfWebSocketApi',
      `mutual TLS is documented for HTTP APIs and REST APIs only, and ${key} leads to a WebSocket API; try it before you rely on it`,
    );
  }
}
