import {
  type BindContext,
  type BoundIntegration,
  type Described,
  type IHttpApiRef,
  type IHttpRouteIntegration,
  markClass,
} from '@apigwv2/contracts';
import type { INetworkListener } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type { IConstruct } from 'constructs';
import { constructsAmong } from '../../constructs-among';
import { bindHttpIntegration, describeHttpIntegration, type HttpRouteContext } from '../target';
import { checkListenerIntegration, prepareListener } from './listener-integration';
import type { HttpListenerIntegrationOptions, ListenerAttributes } from './private-integration-options';

/** How an HTTP API calls what is behind a Network Load Balancer. */
export interface HttpNlbIntegrationProps extends HttpListenerIntegrationOptions {}

/**
 * Lets a Network Load Balancer inside a VPC answer routes of an HTTP API, through a VPC link that its listener lets in.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html
 * @example
 * import { Vpc } from 'aws-cdk-lib/aws-ec2';
 * import { NetworkLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
 *
 * const balancer = new NetworkLoadBalancer(stack, 'Balancer', { vpc: new Vpc(stack, 'Vpc') });
 * const listener = balancer.addListener('Http', { port: 80 });
 *
 * api.addRoute('ANY /books', { integration: new HttpNlbIntegration('Books', listener) });
 */
export class HttpNlbIntegration implements IHttpRouteIntegration {
  static {
    markClass(HttpNlbIntegration, '@apigwv2/integrations.HttpNlbIntegration');
  }

  readonly protocol = 'HTTP';
  readonly names: readonly IConstruct[];
  readonly settings: object;

  /**
   * @param id names the integration within its API, and so its logical id
   * @param listener the listener, or what is known of one that exists already
   * @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `MappingMalformed`,
   * `TimeoutOutOfRange`, `VpcUnknown`
   */
  constructor(
    readonly id: string,
    private readonly listener: INetworkListener | ListenerAttributes,
    private readonly props: HttpNlbIntegrationProps = {},
  ) {
    this.names = constructsAmong(listener, props.vpcLink);
    this.settings = { listener, ...props };
    checkListenerIntegration(listener, props, `HttpNlbIntegration '${id}'`);
  }

  bind(context: BindContext<IHttpApiRef>): BoundIntegration<HttpRouteContext> {
    return bindHttpIntegration(context, prepareListener(context, this.listener, this.props));
  }

  describe(context: BindContext<IHttpApiRef>): Described<HttpRouteContext> {
    return describeHttpIntegration(context, prepareListener(context, this.listener, this.props));
  }
}
