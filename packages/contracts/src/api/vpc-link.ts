import type { IVpcLinkRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IVpc } from 'aws-cdk-lib/aws-ec2';

/**
 * A VPC link: the network interfaces through which an HTTP API reaches targets inside a VPC.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vpc-links.html
 */
export interface IVpcLink extends IVpcLinkRef {
  /** The id of the VPC link. */
  readonly vpcLinkId: string;
  /** The VPC that the link leads into. */
  readonly vpc: IVpc;
}
