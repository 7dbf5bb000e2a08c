import {
  type BindContext,
  type BoundIntegration,
  type Described,
  type IHttpApiRef,
  type IHttpRouteIntegration,
  type IVpcLink,
  markClass,
} from '@apigwv2/contracts';
import type { IServiceRef } from 'aws-cdk-lib/aws-servicediscovery';
import type { IConstruct } from 'constructs';
import { constructsAmong } from '../../constructs-among';
import { checkResource } from '../../require-construct';
import type { HttpUriIntegrationOptions } from '../integration-options';
import { bindHttpIntegration, describeHttpIntegration, type HttpRouteContext } from '../target';
import { checkHttpIntegration } from '../validate-integration';
import { privateOptions } from './listener-integration';
import type { HttpPrivateIntegrationOptions } from './private-integration-options';

/** How an HTTP API calls a service of AWS Cloud Map. */
export interface HttpServiceDiscoveryIntegrationProps extends HttpPrivateIntegrationOptions {
  /** The link that leads into the VPC of the service. A service does not say where it is. */
  readonly vpcLink: IVpcLink;
}

/**
 * Lets a service of AWS Cloud Map answer routes of an HTTP API, through a VPC link. The service needs SRV records.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html
 * @example
 * import { Vpc } from 'aws-cdk-lib/aws-ec2';
 * import { DnsRecordType, PrivateDnsNamespace } from 'aws-cdk-lib/aws-servicediscovery';
 *
 * const vpc = new Vpc(stack, 'Vpc');
 * const namespace = new PrivateDnsNamespace(stack, 'Namespace', { name: 'shop.local', vpc });
 * const service = namespace.createService('Service', { dnsRecordType: DnsRecordType.SRV });
 * const vpcLink = new VpcLink(stack, 'Link', { vpc });
 *
 * api.addRoute('ANY /books', { integration: new HttpServiceDiscoveryIntegration('Books', service, { vpcLink }) });
 */
export class HttpServiceDiscoveryIntegration implements IHttpRouteIntegration {
  static {
    markClass(HttpServiceDiscoveryIntegration, '@apigwv2/integrations.HttpServiceDiscoveryIntegration');
  }

  readonly protocol = 'HTTP';
  readonly names: readonly IConstruct[];
  readonly settings: object;
  private readonly options: HttpUriIntegrationOptions;

  /**
   * @param id names the integration within its API, and so its logical id
   * @throws ApiDefinitionError `LengthOutOfRange`, `MappingMalformed`, `ResourceMissing`, `TimeoutOutOfRange`
   */
  constructor(
    readonly id: string,
    service: IServiceRef,
    props: HttpServiceDiscoveryIntegrationProps,
  ) {
    const at = `HttpServiceDiscoveryIntegration '${id}'`;
    checkResource('service', service?.serviceRef, at);
    checkResource('vpcLink', props?.vpcLink, at);
    this.names = constructsAmong(service, props.vpcLink);
    this.settings = { service, ...props };
    this.options = privateOptions(service.serviceRef.serviceArn, props.vpcLink.vpcLinkId, props);
    checkHttpIntegration(this.options, at);
  }

  bind(context: BindContext<IHttpApiRef>): BoundIntegration<HttpRouteContext> {
    return bindHttpIntegration(context, { options: this.options });
  }

  describe(context: BindContext<IHttpApiRef>): Described<HttpRouteContext> {
    return describeHttpIntegration(context, { options: this.options });
  }
}
