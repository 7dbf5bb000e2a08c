import { resourcesOf, type World } from '../model/world';
import { keyOf, resourceKey } from '../value/key-of';
import { textOf } from '../value/literals';
import { concatenate, literal, NONE, type Value } from '../value/value';
import type { Api, Domain, Mapping } from './api';
import { partOf } from './part';

/** The types of domains that mappings of HTTP and WebSocket APIs have. */
const DOMAIN_TYPES = ['AWS::ApiGatewayV2::DomainName', 'AWS::ApiGateway::DomainName'] as const;

/** Reads the domains, and adds the mappings to them and to their APIs. */
export function readDomains(world: World, apiOf: (id: Value) => Api): readonly Domain[] {
  const domains = new Map<string, Domain>();
  // A mapping names a domain by a reference, or by the string of its name.
  const names = new Map<string, string>();
  for (const resource of resourcesOf(world, ...DOMAIN_TYPES)) {
    const key = resourceKey(resource.template.file, resource.logicalId);
    domains.set(key, { key, resource, mappings: [], rules: [] });
    if (!names.has(keyOf(resource.get('DomainName')))) names.set(keyOf(resource.get('DomainName')), key);
  }
  const domainOf = (name: Value): Domain => {
    const key = names.get(keyOf(name)) ?? keyOf(name);
    const domain = domains.get(key) ?? { key, mappings: [], rules: [] };
    domains.set(key, domain);
    return domain;
  };
  for (const resource of resourcesOf(world, 'AWS::ApiGatewayV2::ApiMapping')) {
    const domain = domainOf(resource.get('DomainName'));
    const api = apiOf(resource.get('ApiId'));
    const key = resource.get('ApiMappingKey');
    const mapping: Mapping = {
      ...partOf(resource),
      api,
      domain: domain.key,
      key: key.kind === 'none' ? '' : textOf(key)?.replace(/^\(none\)$/, ''),
    };
    api.mappings.push(mapping);
    domain.mappings.push(mapping);
  }
  for (const resource of resourcesOf(world, 'AWS::ApiGatewayV2::RoutingRule')) {
    domainOf(nameIn(resource.get('DomainNameArn'))).rules.push(resource);
  }
  return [...domains.values()];
}

const BEFORE_NAME = '/domainnames/';

/** Returns the name in the ARN `arn:aws:apigateway:<region>::/domainnames/<name>` of a domain. */
function nameIn(arn: Value): Value {
  if (arn.kind === 'reference') return { ...arn, attribute: 'Ref' };
  const parts = arn.kind === 'concatenation' ? arn.parts : [arn];
  const index = parts.findIndex((part) => textOf(part)?.includes(BEFORE_NAME));
  const [, start = ''] = textOf(parts[index] ?? NONE)?.split(BEFORE_NAME) ?? [];
  return index < 0 ? arn : concatenate([literal(start), ...parts.slice(index + 1)]);
}
