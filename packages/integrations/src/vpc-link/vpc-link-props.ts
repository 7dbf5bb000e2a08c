import type { ISecurityGroupRef, IVpc, SubnetSelection } from 'aws-cdk-lib/aws-ec2';

/** Where a VPC link has its network interfaces, and who they are. */
export interface VpcLinkOptions {
  /** The name of the link, 1 to 128 characters. @default - from the path of the construct */
  readonly vpcLinkName?: string;

  /** The subnets of the link, at most ten. @default - the private subnets of the VPC, or its isolated ones without any */
  readonly subnets?: SubnetSelection;

  /** The security groups of the link. @default - one of its own */
  readonly securityGroups?: readonly ISecurityGroupRef[];
}

/** What makes a `VpcLink`. */
export interface VpcLinkProps extends VpcLinkOptions {
  /** The VPC that the link leads into. */
  readonly vpc: IVpc;
}

/** What is known of a VPC link that exists already. */
export interface VpcLinkAttributes {
  /** The id of the link. */
  readonly vpcLinkId: string;

  /** The VPC that the link leads into. */
  readonly vpc: IVpc;

  /** The security groups of the link, so that listeners can be opened to it. @default - unknown */
  readonly securityGroups?: readonly ISecurityGroupRef[];
}
