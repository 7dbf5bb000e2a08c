import type { IVpcLinkRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IVpc } from 'aws-cdk-lib/aws-ec2';

/**
 * A VPC link: network interfaces through which an HTTP API reaches targets in a VPC.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vpc-links.html
 */
export interface IVpcLink extends IVpcLinkRef {
  /** The ID of the VPC link. */
  readonly vpcLinkId: string;
  /** The VPC of the link. */
  readonly vpc: IVpc;
}
