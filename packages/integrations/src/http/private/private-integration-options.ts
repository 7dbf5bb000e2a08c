import {
  boolean,
  constructs,
  HttpMethod,
  type IVpcLink,
  number,
  oneOf,
  optional,
  options,
  string,
} from '@apigwv2/contracts';
import type { ISecurityGroupRef, IVpc } from 'aws-cdk-lib/aws-ec2';
import { VPC_LINK_OPTIONS, type VpcLinkOptions } from '../../vpc-link/vpc-link-props';
import type { HttpUriIntegrationOptions } from '../integration-options';
import { HTTP_TARGET_OPTIONS, type HttpTargetOptions } from '../target-options';

/** Options of every integration of an HTTP API with a target inside a VPC. */
export interface HttpPrivateIntegrationOptions extends HttpTargetOptions {
  /** The method of the call; `ANY` forwards that of the request. @default HttpMethod.ANY */
  readonly method?: HttpMethod;

  /**
   * The server name in the TLS certificate of the target. It makes the link use HTTPS.
   *
   * @default - the link uses plain HTTP
   */
  readonly secureServerName?: string;

  /** The VPC link. @default - for a listener, the link that the integrations of this API and stack share for the VPC */
  readonly vpcLink?: IVpcLink;
}

/** Options of every integration of an HTTP API with a listener. */
export interface HttpListenerIntegrationOptions extends HttpPrivateIntegrationOptions {
  /** The options of the shared link. All integrations that share it must pass equal options. @default - no options */
  readonly vpcLinkOptions?: VpcLinkOptions;

  /**
   * Whether to allow traffic from the link in the security groups of the listener, as far as both are known.
   *
   * @default true
   */
  readonly openListener?: boolean;
}

/** Attributes of an existing listener. */
export interface ListenerAttributes {
  /** The ARN of the listener. */
  readonly listenerArn: string;

  /** The VPC of the load balancer. */
  readonly vpc: IVpc;

  /** The security group of the load balancer. @default - unknown, and no traffic is allowed */
  readonly securityGroup?: ISecurityGroupRef;

  /** The port of the listener. @default - traffic is allowed on every TCP port */
  readonly port?: number;
}

/** Returns the integration options of a target behind a VPC link. */
export function privateOptions(
  integrationUri: string,
  connectionId: string | undefined,
  options: HttpPrivateIntegrationOptions,
): HttpUriIntegrationOptions {
  const {
    method = HttpMethod.ANY,
    secureServerName,
    timeout,
    description,
    parameterMapping,
    responseMapping,
  } = options;
  return {
    integrationType: 'HTTP_PROXY',
    integrationUri,
    connectionType: 'VPC_LINK',
    connectionId,
    method,
    secureServerName,
    timeout,
    description,
    parameterMapping,
    responseMapping,
  };
}

/** The kinds of the options of {@link ListenerAttributes}. */
export const LISTENER_ATTRIBUTES = options<ListenerAttributes>({
  listenerArn: string,
  vpc: constructs.vpc,
  securityGroup: optional(constructs.securityGroup),
  port: optional(number),
});

/** The kinds of the options of {@link HttpPrivateIntegrationOptions}. */
export const HTTP_PRIVATE_INTEGRATION_OPTIONS = options<HttpPrivateIntegrationOptions>({
  ...HTTP_TARGET_OPTIONS.kinds,
  method: optional(oneOf(HttpMethod)),
  secureServerName: optional(string),
  vpcLink: optional(constructs.vpcLink),
});

/** The kinds of the options of {@link HttpListenerIntegrationOptions}. */
export const HTTP_LISTENER_INTEGRATION_OPTIONS = options<HttpListenerIntegrationOptions>({
  ...HTTP_PRIVATE_INTEGRATION_OPTIONS.kinds,
  vpcLinkOptions: optional(VPC_LINK_OPTIONS),
  openListener: optional(boolean),
});
