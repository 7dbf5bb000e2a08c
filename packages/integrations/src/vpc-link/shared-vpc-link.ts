import type { BindContext, IHttpApiRef } from '@apigwv2/contracts';
import type { IVpc } from 'aws-cdk-lib/aws-ec2';
import { VpcLink } from './vpc-link';
import type { VpcLinkOptions } from './vpc-link-props';

/**
 * Returns the VPC link that the integrations of an API and a stack share for a VPC, and creates it on the first call.
 *
 * @throws ApiDefinitionError `ConflictingDefinitions` when the link exists with other options
 */
export function sharedVpcLink(context: BindContext<IHttpApiRef>, vpc: IVpc, options: VpcLinkOptions): VpcLink {
  return context.shared('VpcLink', vpc, (scope) => new VpcLink(scope, 'Link', { ...options, vpc }), options);
}
