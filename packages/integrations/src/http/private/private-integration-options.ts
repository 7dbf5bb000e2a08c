import type { HttpMethod, IVpcLink } from '@apigwv2/contracts';
import type { ISecurityGroupRef, IVpc } from 'aws-cdk-lib/aws-ec2';
import type { VpcLinkOptions } from '../../vpc-link/vpc-link-props';
import type { HttpTargetOptions } from '../target-options';

/** How an HTTP API calls something inside a VPC. */
export interface HttpPrivateIntegrationOptions extends HttpTargetOptions {
  /** The method by which the target is called; `ANY` is that of the request. @default HttpMethod.ANY */
  readonly method?: HttpMethod;

  /** The name in the certificate of the target. The link then speaks HTTPS. @default - the link speaks plain HTTP */
  readonly secureServerName?: string;
}

/** How an HTTP API calls what is behind a listener. */
export interface HttpListenerIntegrationOptions extends HttpPrivateIntegrationOptions {
  /** The link that leads into the VPC. @default - one that all integrations of this API and stack share for the VPC */
  readonly vpcLink?: IVpcLink;

  /** What the shared link is told. All integrations that share it must say the same. @default - nothing */
  readonly vpcLinkOptions?: VpcLinkOptions;

  /**
   * Whether the listener lets the link in, as far as their security groups are known.
   *
   * @default true
   */
  readonly openListener?: boolean;
}

/** A listener that exists already. */
export interface ListenerAttributes {
  /** The ARN of the listener. */
  readonly listenerArn: string;

  /** The VPC of its load balancer. */
  readonly vpc: IVpc;

  /** The security group of its load balancer. @default - unknown: the link is not let in */
  readonly securityGroup?: ISecurityGroupRef;

  /** The port of the listener. @default - every TCP port is opened to the link */
  readonly port?: number;
}
