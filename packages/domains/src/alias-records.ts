import { ApiDefinitionError } from '@apigwv2/contracts';
import type { IHostedZone } from 'aws-cdk-lib/aws-route53';
import { Token } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { IDomainName } from './i-domain-name';

/**
 * Makes the A and AAAA records that lead a domain to its endpoint.
 *
 * @param name the domain as it was given: its reference is no name that can be compared
 * @see https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-to-api-gateway.html
 */
export function makeAliasRecords(domain: Construct & IDomainName, name: string, zone: IHostedZone): void {
  // Loaded here and not above: few domains make records, and the module takes its time.
  const { AaaaRecord, ARecord, RecordTarget } =
    require('aws-cdk-lib/aws-route53') as typeof import('aws-cdk-lib/aws-route53');
  const { regionalDomainName: dnsName, regionalHostedZoneId: hostedZoneId } = domain;
  const target = RecordTarget.fromAlias({ bind: () => ({ dnsName, hostedZoneId }) });
  // The dot at the end makes it a whole name: Route 53 constructs would append the zone to others.
  const record = { zone, recordName: `${name}.`, target };
  new ARecord(domain, 'AliasRecord', record);
  new AaaaRecord(domain, 'AliasRecordIpv6', record);
}

/**
 * Checks that a domain lies in a hosted zone. Tokens are let through.
 *
 * @throws ApiDefinitionError `DomainOptionsConflict`
 */
export function checkZone(name: string, { zoneName }: IHostedZone, at: Construct): void {
  if (Token.isUnresolved(name) || Token.isUnresolved(zoneName)) return;
  const zone = zoneName.replace(/\.$/, '');
  if (name === zone || name.endsWith(`.${zone}`)) return;
  throw new ApiDefinitionError(
    'DomainOptionsConflict',
    `the hostedZone of a domain must be a zone that ${name} lies in, got that of ${zone}; give the zone of its parent domain`,
    at,
  );
}
