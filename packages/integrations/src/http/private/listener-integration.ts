import { type BindContext, checked, checkedProps, type IHttpApiRef, string, targetPlace } from '@apigwv2/contracts';
import type { IApplicationListener, INetworkListener } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { definitionError, optionsConflict } from '../../definition-error';
import { sharedVpcLink } from '../../vpc-link/shared-vpc-link';
import { type HttpIntegrationPlan, HttpTarget } from '../target';
import { validateHttpIntegration } from '../validate-integration';
import {
  allowFromVpcLink,
  LISTENER,
  type Listener,
  vpcOf,
  warnOfOtherVpc,
  warnOfPlainHttp,
} from './load-balancer-listener';
import {
  HTTP_LISTENER_INTEGRATION_OPTIONS,
  type HttpListenerIntegrationOptions,
  type ListenerAttributes,
  privateOptions,
} from './private-integration-options';

/** The ID that validation uses in place of the shared VPC link, which is created when the integration is bound. */
const PENDING_LINK = 'pending';

/**
 * The base class of the integrations with a listener of a load balancer inside a VPC.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html
 */
export abstract class ListenerIntegration<
  LoadBalancerListener extends IApplicationListener | INetworkListener,
> extends HttpTarget {
  readonly settings: object;
  private readonly props: HttpListenerIntegrationOptions;

  /**
   * @param id the ID of the integration within its API, which determines its logical ID
   * @param listener the listener, or the attributes of an existing one
   * @throws ApiDefinitionError `HeaderReserved`, `IntegrationOptionsConflict`, `LengthOutOfRange`, `InvalidMapping`,
   * `TimeoutOutOfRange`, `UnknownVpc`
   */
  constructor(
    readonly id: string,
    private readonly listener: LoadBalancerListener | ListenerAttributes,
    props: HttpListenerIntegrationOptions = {},
  ) {
    super();
    const at = targetPlace(new.target.name, id);
    props = checkedProps(HTTP_LISTENER_INTEGRATION_OPTIONS, props, at);
    this.props = props;
    checked('listener', LISTENER, listener, at);
    checked('listenerArn', string, listener.listenerArn, at);
    this.settings = { listener, ...props };
    validateHttpIntegration(privateOptions(listener.listenerArn, props.vpcLink?.vpcLinkId ?? PENDING_LINK, props), at);
    validateVpcLink(listener, props, at);
  }

  protected plan(context: BindContext<IHttpApiRef>): HttpIntegrationPlan {
    const { listener, props } = this;
    const vpc = vpcOf(listener);
    const link = props.vpcLink ?? (vpc && sharedVpcLink(context, vpc, props.vpcLinkOptions ?? {}));
    if (props.openListener ?? true) allowFromVpcLink(listener, link, context.scope);
    warnOfPlainHttp(listener, props.secureServerName, context.scope);
    warnOfOtherVpc(listener, props.vpcLink, context.scope);
    return { options: privateOptions(listener.listenerArn, link?.vpcLinkId, props) };
  }
}

/** Validates that there is a VPC link, or a VPC to create one in. */
function validateVpcLink(
  listener: Listener,
  { vpcLink, vpcLinkOptions }: HttpListenerIntegrationOptions,
  at: string,
): void {
  if (vpcLink !== undefined && vpcLinkOptions !== undefined) {
    throw optionsConflict(
      'vpcLinkOptions must configure the shared VPC link, got a vpcLink too; leave out one of the two',
      at,
    );
  }
  if (vpcLink !== undefined || vpcOf(listener) !== undefined) return;
  throw definitionError(
    'UnknownVpc',
    'listener must have a known VPC for the VPC link, got none; pass a vpcLink, or the listener as { listenerArn, vpc, securityGroup }',
    at,
  );
}
