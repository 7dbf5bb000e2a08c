import type { BindContext, IHttpApiRef } from '@apigwv2/contracts';
import type { IVpc } from 'aws-cdk-lib/aws-ec2';
import { VpcLink } from './vpc-link';
import type { VpcLinkOptions } from './vpc-link-props';

/**
 * Returns the VPC link that all integrations of an API and a stack share for a VPC, and creates it on the first call.
 *
 * @throws ApiDefinitionError `SettingsDiffer` for other options than those of the first call
 */
export function sharedVpcLink(context: BindContext<IHttpApiRef>, vpc: IVpc, options: VpcLinkOptions): VpcLink {
  return context.shared('VpcLink', vpc, (scope) => new VpcLink(scope, 'Link', { ...options, vpc }), options);
}
