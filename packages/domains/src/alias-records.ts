import { isUnresolved } from '@apigwv2/contracts';
import type { IHostedZone } from 'aws-cdk-lib/aws-route53';
import type { Construct, IConstruct } from 'constructs';
import { definitionError } from './definition-error';
import type { IDomainName } from './i-domain-name';
import { modules } from './modules';

/**
 * Creates the A and AAAA records that route a domain to its endpoint.
 *
 * @param name the domain as given; a reference to it is a token
 * @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-to-api-gateway.html
 */
export function createAliasRecords(domain: Construct & IDomainName, name: string, zone: IHostedZone): void {
  const { AaaaRecord, ARecord, RecordTarget } = modules.route53;
  const { regionalDomainName: dnsName, regionalHostedZoneId: hostedZoneId } = domain;
  const target = RecordTarget.fromAlias({ bind: () => ({ dnsName, hostedZoneId }) });
  // The final dot makes the name fully qualified: Route 53 constructs append the zone to any other token.
  const record = { zone, recordName: `${name}.`, target };
  new ARecord(domain, 'AliasRecord', record);
  new AaaaRecord(domain, 'AliasRecordIpv6', record);
}

/**
 * Validates that a hosted zone contains a domain. Tokens are skipped.
 *
 * @throws ApiDefinitionError `DomainOptionsConflict`
 */
export function validateZone(name: string, { zoneName }: IHostedZone, at: IConstruct): void {
  if (isUnresolved(name) || isUnresolved(zoneName)) return;
  const zone = zoneName.replace(/\.$/, '');
  if (name === zone || name.endsWith(`.${zone}`)) return;
  throw definitionError(
    'DomainOptionsConflict',
    `hostedZone must contain ${name}, got ${zone}; use the zone of its parent domain`,
    at,
  );
}

/**
 * Validates that a hosted zone is public, in which ACM can find the record that proves the ownership of a new certificate.
 *
 * @throws ApiDefinitionError `DomainOptionsConflict`
 * @see https://docs.aws.amazon.com/acm/latest/userguide/dns-validation.html
 */
export function validatePublicZone(zone: IHostedZone, at: IConstruct): void {
  // The construct has them as a protected member, and its L1 as a lazy value.
  const { vpcs = [] } = zone as unknown as { readonly vpcs?: readonly unknown[] };
  if (vpcs.length === 0) return;
  throw definitionError(
    'DomainOptionsConflict',
    `certificate must be set for a domain in the private zone ${zone.node.path}, where ACM finds no record to validate a new one, got none; pass a certificate`,
    at,
  );
}
