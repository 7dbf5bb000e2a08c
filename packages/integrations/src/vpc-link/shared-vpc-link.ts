import { type BindContext, type IHttpApiRef, settingsDifference } from '@apigwv2/contracts';
import type { IVpc } from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';
import { definitionError } from '../definition-error';
import { VpcLink } from './vpc-link';
import type { VpcLinkOptions } from './vpc-link-props';

const OPTIONS = Symbol.for('@apigwv2/integrations.vpcLinkOptions');

/**
 * Returns the VPC link that the integrations of an API and a stack share for a VPC, and creates it on the first call.
 *
 * @throws ApiDefinitionError `SettingsDiffer` when the link exists with other options
 */
export function sharedVpcLink(context: BindContext<IHttpApiRef>, vpc: IVpc, options: VpcLinkOptions): VpcLink {
  const scope = context.shared('VpcLink', vpc) as Construct & { [OPTIONS]?: VpcLinkOptions };
  const there = scope.node.tryFindChild('Link') as VpcLink | undefined;
  if (there === undefined) {
    Object.defineProperty(scope, OPTIONS, { value: options });
    return new VpcLink(scope, 'Link', { ...options, vpc });
  }
  const difference = settingsDifference(scope[OPTIONS], options);
  if (difference === undefined) return there;
  throw definitionError(
    'SettingsDiffer',
    `vpcLinkOptions must be equal for all integrations that share the VPC link of ${vpc.node.path}, got another ${difference}; pass equal options, or a separate vpcLink`,
    context.scope,
  );
}
