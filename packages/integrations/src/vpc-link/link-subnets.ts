import { ApiDefinitionError } from '@apigwv2/contracts';
import type { IVpc, SubnetSelection } from 'aws-cdk-lib/aws-ec2';
import type { IConstruct } from 'constructs';

/** How many subnets a VPC link takes. */
const MOST_SUBNETS = 10;

/**
 * The ids of the subnets of a VPC link.
 *
 * @param selection what the user wants; the private subnets, or the isolated ones of a VPC that has none, without it
 * @throws ApiDefinitionError `SubnetsMissing`
 */
export function linkSubnets(vpc: IVpc, selection: SubnetSelection | undefined, at: IConstruct): readonly string[] {
  if (selection !== undefined) return vpc.selectSubnets(selection).subnetIds;
  const subnets = vpc.privateSubnets.length > 0 ? vpc.privateSubnets : vpc.isolatedSubnets;
  if (subnets.length > 0) return subnets.map(({ subnetId }) => subnetId);
  throw new ApiDefinitionError(
    'SubnetsMissing',
    `a VPC link must have subnets, and ${vpc.node.path} has neither private nor isolated ones; say with subnets which ones it gets`,
    at,
  );
}

/**
 * Checks the number of subnets of a VPC link.
 *
 * @throws ApiDefinitionError `SubnetsMissing`
 */
export function checkSubnets(ids: readonly string[], at: IConstruct): void {
  if (ids.length > 0 && ids.length <= MOST_SUBNETS) return;
  throw new ApiDefinitionError(
    'SubnetsMissing',
    `a VPC link must have 1 to ${MOST_SUBNETS} subnets, got ${ids.length}; say with subnets which ones it gets`,
    at,
  );
}
