import type { ISecurityGroupRef, IVpc, SubnetSelection } from 'aws-cdk-lib/aws-ec2';

/** Options of a VPC link, apart from its VPC. */
export interface VpcLinkOptions {
  /** The name of the link, 1 to 128 characters. @default - a name derived from the path of the construct */
  readonly vpcLinkName?: string;

  /** The subnets of the link, at most ten. @default - the private subnets of the VPC, or else its isolated ones */
  readonly subnets?: SubnetSelection;

  /** The security groups of the link. @default - a new security group */
  readonly securityGroups?: readonly ISecurityGroupRef[];
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
