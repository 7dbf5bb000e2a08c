import { atSynthesis, type MapStageOptions, renderedResource, setFqn, warn } from '@apigwv2/contracts';
import { CfnDomainName, type DomainNameReference } from 'aws-cdk-lib/aws-apigatewayv2';
import type { ICertificateRef } from 'aws-cdk-lib/aws-certificatemanager';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { checkZone, makeAliasRecords } from './alias-records';
import { checkDomainName } from './check-domain-name';
import type { DomainNameAttributes, DomainNameProps } from './domain-name-props';
import { checkPolicyServes } from './domain-policy';
import { domainRecord, mappingsOf } from './domain-record';
import type { EndpointOptions } from './endpoint-options';
import { warnOfOpenEndpoints } from './execute-api-endpoint';
import type { IDomainName } from './i-domain-name';
import { domainNameArn, ImportedDomainName } from './imported-domain-name';
import { mapStage } from './map-stage';
import { renderMutualTls } from './mutual-tls';
import { checkEndpointType, renderEndpoint } from './render-endpoint';

/**
 * A custom domain, such as `api.example.com`, that leads to stages of HTTP APIs or of WebSocket APIs.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-custom-domain-names.html
 * @example
 * declare const zone: IHostedZone;
 *
 * const domain = new DomainName(stack, 'Domain', { domainName: 'api.example.com', hostedZone: zone });
 * new HttpApi(stack, 'Api', { defaultDomainMapping: { domainName: domain, mappingKey: 'shop' } });
 */
export class DomainName extends Resource implements IDomainName {
  static {
    setFqn(DomainName, '@apigwv2/domains.DomainName');
  }

  /** A custom domain that exists already. */
  static fromDomainNameAttributes(scope: Construct, id: string, attributes: DomainNameAttributes): IDomainName {
    return new ImportedDomainName(scope, id, attributes);
  }

  readonly name: string;
  readonly regionalDomainName: string;
  readonly regionalHostedZoneId: string;
  /** Points at the domain. */
  readonly domainNameRef: DomainNameReference;
  private readonly domain: CfnDomainName;
  private endpoints: readonly CfnDomainName.DomainNameConfigurationProperty[];

  /**
   * @throws ApiDefinitionError `CertificateRegionMismatch`, `DomainNameMalformed`, `DomainOptionsConflict`,
   * `EndpointTypeUnknown`, `LengthOutOfRange`; as {@link ApiMapping} does for its mappings
   */
  constructor(scope: Construct, id: string, props: DomainNameProps) {
    super(scope, id);
    const { domainName, hostedZone, mtls } = props;
    checkDomainName(domainName, this);
    if (hostedZone !== undefined) checkZone(domainName, hostedZone, this);
    const mutualTlsAuthentication = renderMutualTls(mtls, this);
    const endpoint = { ...props, certificate: props.certificate ?? makeCertificate(this, props) };
    this.endpoints = [renderEndpoint(endpoint, mtls !== undefined, this)];
    this.domain = new CfnDomainName(this, 'Resource', {
      domainName,
      domainNameConfigurations: [...this.endpoints],
      mutualTlsAuthentication,
      routingMode: props.routingMode,
    });
    this.name = this.domain.ref;
    this.regionalDomainName = this.domain.attrRegionalDomainName;
    this.regionalHostedZoneId = this.domain.attrRegionalHostedZoneId;
    this.domainNameRef = { domainName: this.name, domainNameArn: domainNameArn(this.name, this) };
    const record = domainRecord(this);
    record.closesEndpoints = props.disableExecuteApiEndpoint;
    if (mtls !== undefined) warnOfOpenEndpoints(record, this);
    this.refuseForeignEndpoints();
    if (hostedZone !== undefined) makeAliasRecords(this, domainName, hostedZone);
    for (const mapping of props.mappings ?? []) this.mapStage(mapping);
  }

  /**
   * Adds an endpoint of the domain, to move from one to the other. The service is known to refuse it.
   *
   * @throws ApiDefinitionError as the constructor does
   */
  addEndpoint(options: EndpointOptions): void {
    const endpoint = renderEndpoint(options, this.domain.mutualTlsAuthentication !== undefined, this);
    this.endpoints = [...this.endpoints, endpoint];
    this.domain.domainNameConfigurations = [...this.endpoints];
    for (const [, { mapping }] of mappingsOf(domainRecord(this))) checkPolicyServes(this.domain, mapping);
    warn(
      this,
      '@apigwv2/domains:secondEndpoint',
      `a domain with ${this.endpoints.length} endpoints was refused by the service with 'Expected one domain name configuration'; replace the endpoint, or make a second domain`,
    );
  }

  /**
   * Leads a path of this domain to a stage, in the stack of the stage.
   *
   * @throws ApiDefinitionError as {@link ApiMapping} does
   */
  mapStage(options: MapStageOptions): { readonly url: string } {
    return { url: mapStage(this, options).domainUrl };
  }

  /** What an override wrote into the resource was seen by no compiler. */
  private refuseForeignEndpoints(): void {
    atSynthesis(this, () => {
      const rendered = renderedResource(this.domain).map(
        ([, { Properties }]) => Properties?.['DomainNameConfigurations'],
      );
      for (const one of rendered.filter(Array.isArray).flat()) {
        if (one?.EndpointType !== undefined) checkEndpointType(one.EndpointType, this);
      }
    });
  }
}

/** Makes the certificate of a domain, which a record in its hosted zone proves to be one's own. */
function makeCertificate(scope: Construct, { domainName, hostedZone }: DomainNameProps): ICertificateRef {
  // Loaded here and not above: who has a certificate needs no module that makes one.
  const { Certificate, CertificateValidation } =
    require('aws-cdk-lib/aws-certificatemanager') as typeof import('aws-cdk-lib/aws-certificatemanager');
  return new Certificate(scope, 'Certificate', { domainName, validation: CertificateValidation.fromDns(hostedZone) });
}
