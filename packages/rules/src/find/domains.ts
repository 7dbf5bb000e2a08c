import { itemsOf, type Resource, resourcesOf, step, type Value, type World } from '@apigwv2/assembly';

/** Returns the domains of API Gateway v2. */
export function domainNames(world: World): readonly Resource[] {
  return resourcesOf(world, 'AWS::ApiGatewayV2::DomainName');
}

/** Returns a member of each configuration of a domain, with its path. */
export function configurationsOf(
  domain: Resource,
  name: string,
): readonly { readonly property: string; readonly value: Value }[] {
  return (itemsOf(domain.get('DomainNameConfigurations')) ?? []).map((configuration, index) => ({
    property: `DomainNameConfigurations.${index}.${name}`,
    value: step(configuration, name),
  }));
}
