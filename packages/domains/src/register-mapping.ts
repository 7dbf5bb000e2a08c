import { isUnresolved, MULTI_LEVEL_MAPPINGS, RESERVED_PATHS, warn } from '@apigwv2/contracts';
import type { CfnDomainName } from 'aws-cdk-lib/aws-apigatewayv2';
import { definitionError } from './definition-error';
import type { DomainMappingState, DomainState } from './domain-state';
import { validateSecurityPolicy } from './validate-security-policy';

/**
 * Validates a mapping against the other mappings of its domain and against the domain, and adds it to them.
 *
 * @throws ApiDefinitionError `MappingProtocolsMixed`, `MappingQuotaExceeded`, `SecurityPolicyUnsupported`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-mappings.html
 */
export function registerMapping(state: DomainState, mapping: DomainMappingState): void {
  validateProtocol(state, mapping);
  validateQuota(state, mapping);
  if (state.resource !== undefined) validateDomain(state.resource, state, mapping);
  if (mapping.key !== undefined && RESERVED_PATHS.includes(`/${mapping.key}`)) {
    warn(
      mapping.construct,
      '@apigwv2/domains:reservedMappingKey',
      `API Gateway itself responds to /${mapping.key} of a custom domain, for health checks, so this mapping gets no requests; use another mappingKey`,
    );
  }
  state.mappings.set(mapping.construct.node.path, mapping.construct, mapping);
}

/**
 * Validates that no mapping of a domain has a key yet. A token is skipped.
 *
 * @param target the path of the stage for which the key is requested
 * @param at the path of its mapping
 * @throws ApiDefinitionError `DuplicateMappingKey`
 */
export function validateKeyUnused(state: DomainState, key: string | undefined, target: string, at: string): void {
  if (isUnresolved(key)) return;
  const [existing] = state.mappings.values((mapping) => mapping.key === key);
  if (existing === undefined) return;
  throw definitionError(
    'DuplicateMappingKey',
    `${key === undefined ? 'the root' : `mappingKey '${key}'`} of ${state.key} must lead to one stage, got ${target} beside ${existing.target} of ${existing.construct.node.path}; use another mappingKey`,
    at,
  );
}

function validateProtocol(state: DomainState, { construct, protocol }: DomainMappingState): void {
  if (protocol === undefined) return;
  const [other] = state.mappings.values((one) => one.protocol !== undefined && one.protocol !== protocol);
  if (other === undefined) return;
  throw definitionError(
    'MappingProtocolsMixed',
    `the APIs of domain ${state.key} must have one protocol, got ${protocol} beside ${other.protocol} of ${other.construct.node.path}; use a second domain`,
    construct,
  );
}

function validateQuota(state: DomainState, mapping: DomainMappingState): void {
  if (!isMultiLevel(mapping)) return;
  const count = state.mappings.values(isMultiLevel).length + 1;
  if (count <= MULTI_LEVEL_MAPPINGS.limit) return;
  throw definitionError(
    'MappingQuotaExceeded',
    `domain ${state.key} must have at most ${MULTI_LEVEL_MAPPINGS.limit} mapping keys of several levels, got ${count}; use a second domain, or keys without '/'`,
    mapping.construct,
  );
}

function isMultiLevel({ key }: DomainMappingState): boolean {
  return key !== undefined && !isUnresolved(key) && key.includes('/');
}

function validateDomain(
  domain: CfnDomainName,
  { key }: DomainState,
  { construct, protocol }: DomainMappingState,
): void {
  validateSecurityPolicy(domain, construct);
  if (domain.routingMode === 'ROUTING_RULE_ONLY') {
    warn(
      construct,
      '@apigwv2/domains:mappingIgnored',
      `routingMode of ${key} is ROUTING_RULE_ONLY, which ignores API mappings; use ROUTING_RULE_THEN_API_MAPPING`,
    );
  }
  if (protocol === 'WEBSOCKET' && domain.mutualTlsAuthentication !== undefined) {
    warn(
      construct,
      '@apigwv2/domains:mutualTlsOfWebSocketApi',
      `mutual TLS is documented for HTTP APIs and REST APIs only, and ${key} maps a WebSocket API; test it before you rely on it`,
    );
  }
}
