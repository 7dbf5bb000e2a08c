import { checkedProps, discarded, setFqn, warn } from '@apigwv2/contracts';
import { CfnDomainName } from 'aws-cdk-lib/aws-apigatewayv2';
import type { ICertificateRef } from 'aws-cdk-lib/aws-certificatemanager';
import type { Construct } from 'constructs';
import { createAliasRecords, validatePublicZone, validateZone } from './alias-records';
import { DomainNameBase } from './domain-name-base';
import { DOMAIN_NAME_PROPS, type DomainNameAttributes, type DomainNameProps } from './domain-name-props';
import { domainStateOf } from './domain-state';
import { ENDPOINT_OPTIONS, type EndpointOptions } from './endpoint-options';
import { validateOverriddenEndpoints } from './endpoint-type';
import { warnOfMutualTlsBypass } from './execute-api-endpoint';
import type { IDomainName } from './i-domain-name';
import { ImportedDomainName } from './imported-domain-name';
import { modules } from './modules';
import { renderMutualTls } from './mutual-tls';
import { renderEndpoint } from './render-endpoint';
import { validateDomainName } from './validate-domain-name';
import { validateSecurityPolicy } from './validate-security-policy';

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
export class DomainName extends DomainNameBase {
  static {
    setFqn(DomainName, '@apigwv2/domains.DomainName');
  }

  /** Imports an existing custom domain. */
  static fromDomainNameAttributes(scope: Construct, id: string, attributes: DomainNameAttributes): IDomainName {
    return new ImportedDomainName(scope, id, attributes);
  }

  readonly name: string;
  readonly regionalDomainName: string;
  readonly regionalHostedZoneId: string;
  private readonly domain: CfnDomainName;
  private endpoints: readonly CfnDomainName.DomainNameConfigurationProperty[];

  /**
   * @throws ApiDefinitionError `CertificateRegionMismatch`, `InvalidDomainName`, `DomainOptionsConflict`,
   * `InvalidEndpointType`, `LengthOutOfRange`, and as {@link ApiMapping} does for its mappings
   */
  constructor(scope: Construct, id: string, props: DomainNameProps) {
    super(scope, id);
    try {
      props = checkedProps(DOMAIN_NAME_PROPS, props, this);
      const { domainName, hostedZone, mtls } = props;
      validateDomainName(domainName, this);
      if (hostedZone !== undefined) validateZone(domainName, hostedZone, this);
      const mutualTlsAuthentication = renderMutualTls(mtls, this);
      const endpoint = { ...props, certificate: props.certificate ?? createCertificate(this, props) };
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
      const state = domainStateOf(this);
      state.disablesExecuteApiEndpoints = props.disableExecuteApiEndpoint;
      if (mtls !== undefined) warnOfMutualTlsBypass(state, this);
      validateOverriddenEndpoints(this.domain, this);
      if (hostedZone !== undefined) createAliasRecords(this, domainName, hostedZone);
      for (const mapping of props.mappings ?? []) this.mapStage(mapping);
    } catch (error) {
      throw discarded(this, error);
    }
  }

  /**
   * Adds an endpoint to the domain, to migrate from one to the other. The service is known to reject it.
   *
   * @throws ApiDefinitionError as the constructor does
   */
  addEndpoint(options: EndpointOptions): void {
    options = checkedProps(ENDPOINT_OPTIONS, options, this);
    const endpoint = renderEndpoint(options, this.domain.mutualTlsAuthentication !== undefined, this);
    this.endpoints = [...this.endpoints, endpoint];
    this.domain.domainNameConfigurations = [...this.endpoints];
    for (const { construct } of domainStateOf(this).mappings.values()) validateSecurityPolicy(this.domain, construct);
    warn(
      this,
      '@apigwv2/domains:secondEndpoint',
      `API Gateway has rejected a domain with ${this.endpoints.length} endpoints with 'Expected one domain name configuration'; replace the endpoint, or define a second domain`,
    );
  }
}

function createCertificate(scope: Construct, { domainName, hostedZone }: DomainNameProps): ICertificateRef {
  if (hostedZone !== undefined) validatePublicZone(hostedZone, scope);
  const { Certificate, CertificateValidation } = modules.certificateManager;
  return new Certificate(scope, 'Certificate', { domainName, validation: CertificateValidation.fromDns(hostedZone) });
}
