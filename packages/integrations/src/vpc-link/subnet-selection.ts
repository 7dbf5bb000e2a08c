import { boolean, constructs, list, optional, options, string, withMember } from '@apigwv2/contracts/kernel';
import type { SubnetSelection } from 'aws-cdk-lib/aws-ec2';

/** The kinds of the options of a selection of subnets. */
export const SUBNET_SELECTION = options<SubnetSelection>({
  availabilityZones: optional(list(string)),
  onePerAz: optional(boolean),
  subnetFilters: optional(list(withMember('a SubnetFilter', 'selectSubnets'))),
  subnetGroupName: optional(string),
  subnets: optional(list(constructs.subnet)),
  subnetType: optional(string),
});
