import { boolean, constructs, list, optional, options, string } from '@apigwv2/contracts';
import type { ISecurityGroupRef, IVpc, SubnetSelection } from 'aws-cdk-lib/aws-ec2';
import { SUBNET_SELECTION } from './subnet-selection';

/** Options of a VPC link, apart from its VPC. */
export interface VpcLinkOptions {
  /** The name of the link, 1 to 128 characters. @default - a name derived from the path of the construct */
  readonly vpcLinkName?: string;

  /** The subnets of the link, at most ten. @default - the private subnets of the VPC, or else its isolated ones */
  readonly subnets?: SubnetSelection;

  /** The security groups of the link. @default - a new security group */
  readonly securityGroups?: readonly ISecurityGroupRef[];

  /**
   * Whether the new security group allows all outbound traffic. Otherwise it allows traffic to the listeners of
   * integrations, on their ports, and to what `connections.allowTo(…)` of the link adds, which a Cloud Map service needs. A
   * listener whose security group is unknown is reached by the addresses of the VPC.
   *
   * @default false
   */
  readonly allowAllOutbound?: boolean;
}

/** Properties of a `VpcLink`. */
export interface VpcLinkProps extends VpcLinkOptions {
  /** The VPC of the link. */
  readonly vpc: IVpc;
}

/** Attributes of an existing VPC link. */
export interface VpcLinkAttributes {
  /** The ID of the link. */
  readonly vpcLinkId: string;

  /** The VPC of the link. */
  readonly vpc: IVpc;

  /** The security groups of the link, from which listeners allow traffic. @default - unknown */
  readonly securityGroups?: readonly ISecurityGroupRef[];
}

/** The kinds of the options of {@link VpcLinkOptions}. */
export const VPC_LINK_OPTIONS = options<VpcLinkOptions>({
  vpcLinkName: optional(string),
  subnets: optional(SUBNET_SELECTION),
  securityGroups: optional(list(constructs.securityGroup)),
  allowAllOutbound: optional(boolean),
});

/** The kinds of the options of {@link VpcLinkProps}. */
export const VPC_LINK_PROPS = options<VpcLinkProps>({
  ...VPC_LINK_OPTIONS.kinds,
  vpc: constructs.vpc,
});

/** The kinds of the options of {@link VpcLinkAttributes}. */
export const VPC_LINK_ATTRIBUTES = options<VpcLinkAttributes>({
  vpcLinkId: string,
  vpc: constructs.vpc,
  securityGroups: optional(list(constructs.securityGroup)),
});
