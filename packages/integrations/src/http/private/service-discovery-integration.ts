import { checked, checkedProps, constructs, type IVpcLink, options, setFqn, targetPlace } from '@apigwv2/contracts';
import type { IServiceRef } from 'aws-cdk-lib/aws-servicediscovery';
import type { HttpUriIntegrationOptions } from '../integration-options';
import { type HttpIntegrationPlan, HttpTarget } from '../target';
import { validateHttpIntegration } from '../validate-integration';
import {
  HTTP_PRIVATE_INTEGRATION_OPTIONS,
  type HttpPrivateIntegrationOptions,
  privateOptions,
} from './private-integration-options';

/** Properties of an `HttpServiceDiscoveryIntegration`. */
export interface HttpServiceDiscoveryIntegrationProps extends HttpPrivateIntegrationOptions {
  /**
   * The VPC link to the VPC of the service. It is required because a service has no reference to its VPC. Its security group
   * must allow traffic to the service: `vpcLink.connections.allowTo(…)`, or `allowAllOutbound`.
   */
  readonly vpcLink: IVpcLink;
}

/**
 * An integration of an HTTP API with an AWS Cloud Map service, through a VPC link. The service must have SRV records.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html
 * @example
 * import { Vpc } from 'aws-cdk-lib/aws-ec2';
 * import { DnsRecordType, PrivateDnsNamespace } from 'aws-cdk-lib/aws-servicediscovery';
 *
 * const vpc = new Vpc(stack, 'Vpc');
 * const namespace = new PrivateDnsNamespace(stack, 'Namespace', { name: 'shop.local', vpc });
 * const service = namespace.createService('Service', { dnsRecordType: DnsRecordType.SRV });
 * const vpcLink = new VpcLink(stack, 'Link', { vpc, allowAllOutbound: true });
 *
 * api.addRoute('ANY /books', { integration: new HttpServiceDiscoveryIntegration('Books', service, { vpcLink }) });
 */
export class HttpServiceDiscoveryIntegration extends HttpTarget {
  static {
    setFqn(HttpServiceDiscoveryIntegration, '@apigwv2/integrations.HttpServiceDiscoveryIntegration');
  }

  readonly settings: object;
  private readonly options: HttpUriIntegrationOptions;

  /**
   * @param id the ID of the integration within its API, which determines its logical ID
   * @throws ApiDefinitionError `HeaderReserved`, `LengthOutOfRange`, `InvalidMapping`, `TypeMismatch`,
   * `TimeoutOutOfRange`
   */
  constructor(
    readonly id: string,
    service: IServiceRef,
    props: HttpServiceDiscoveryIntegrationProps,
  ) {
    super();
    const at = targetPlace(new.target.name, id);
    props = checkedProps(HTTP_SERVICE_DISCOVERY_INTEGRATION_PROPS, props, at);
    checked('service', constructs.cloudMapService, service, at);
    this.settings = { service, ...props };
    this.options = privateOptions(service.serviceRef.serviceArn, props.vpcLink.vpcLinkId, props);
    validateHttpIntegration(this.options, at);
  }

  protected plan(): HttpIntegrationPlan {
    return { options: this.options };
  }
}

/** The kinds of the options of {@link HttpServiceDiscoveryIntegrationProps}. */
export const HTTP_SERVICE_DISCOVERY_INTEGRATION_PROPS = options<HttpServiceDiscoveryIntegrationProps>({
  ...HTTP_PRIVATE_INTEGRATION_OPTIONS.kinds,
  vpcLink: constructs.vpcLink,
});
