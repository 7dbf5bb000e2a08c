import {
  type BindContext,
  type BoundIntegration,
  type Described,
  type IHttpApiRef,
  type IHttpRouteIntegration,
  markClass,
} from '@apigwv2/contracts';
import type { IApplicationListener } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type { IConstruct } from 'constructs';
import { constructsAmong } from '../../constructs-among';
import { bindHttpIntegration, describeHttpIntegration, type HttpRouteContext } from '../target';
import { checkListenerIntegration, prepareListener } from './listener-integration';
import type { HttpListenerIntegrationOptions, ListenerAttributes } from './private-integration-options';

/** How an HTTP API calls what is behind an Application Load Balancer. */
export interface HttpAlbIntegrationProps extends HttpListenerIntegrationOptions {}

/**
 * Lets an Application Load Balancer inside a VPC answer routes of an HTTP API, through a VPC link that its listener lets in.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html
 * @example
 * import { Vpc } from 'aws-cdk-lib/aws-ec2';
 * import { ApplicationLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
 *
 * const balancer = new ApplicationLoadBalancer(stack, 'Balancer', { vpc: new Vpc(stack, 'Vpc') });
 * const listener = balancer.addListener('Http', { port: 80, open: false });
 *
 * api.addRoute('ANY /books', { integration: new HttpAlbIntegration('Books', listener) });
 */
export class HttpAlbIntegration implements IHttpRouteIntegration {
  static {
    markClass(HttpAlbIntegration, '@apigwv2/integrations.HttpAlbIntegration');
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
    private readonly listener: IApplicationListener | ListenerAttributes,
    private readonly props: HttpAlbIntegrationProps = {},
  ) {
    this.names = constructsAmong(listener, props.vpcLink);
    this.settings = { listener, ...props };
    checkListenerIntegration(listener, props, `HttpAlbIntegration '${id}'`);
  }

  bind(context: BindContext<IHttpApiRef>): BoundIntegration<HttpRouteContext> {
    return bindHttpIntegration(context, prepareListener(context, this.listener, this.props));
  }

  describe(context: BindContext<IHttpApiRef>): Described<HttpRouteContext> {
    return describeHttpIntegration(context, prepareListener(context, this.listener, this.props));
  }
}
