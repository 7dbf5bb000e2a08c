import { SUBNETS_OF_VPC_LINK } from '@apigwv2/contracts';
import type { IVpc, SubnetSelection } from 'aws-cdk-lib/aws-ec2';
import type { IConstruct } from 'constructs';
import { definitionError } from '../definition-error';

/**
 * Returns the IDs of the subnets of a VPC link.
 *
 * @param selection the subnets; by default the private ones of the VPC, or else its isolated ones
 * @throws ApiDefinitionError `MissingSubnets`
 */
export function linkSubnets(vpc: IVpc, selection: SubnetSelection | undefined, at: IConstruct): readonly string[] {
  if (selection !== undefined) return vpc.selectSubnets(selection).subnetIds;
  const subnets = vpc.privateSubnets.length > 0 ? vpc.privateSubnets : vpc.isolatedSubnets;
  if (subnets.length > 0) return subnets.map(({ subnetId }) => subnetId);
  throw definitionError(
    'MissingSubnets',
    `subnets must be set for ${vpc.node.path}, which has neither private nor isolated ones, got none; select the subnets of the VPC link`,
    at,
  );
}

/**
 * Validates the number of subnets of a VPC link.
 *
 * @throws ApiDefinitionError `MissingSubnets`
 */
export function validateSubnets(ids: readonly string[], at: IConstruct): void {
  const { limit } = SUBNETS_OF_VPC_LINK;
  if (ids.length > 0 && ids.length <= limit) return;
  throw definitionError(
    'MissingSubnets',
    `a VPC link must have 1 to ${limit} subnets, got ${ids.length}; select them with subnets`,
    at,
  );
}
