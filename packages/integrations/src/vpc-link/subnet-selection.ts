import { boolean, constructs, type Kind, list, optional, options, string, withMember } from '@apigwv2/contracts';
import type { SubnetSelection, SubnetType } from 'aws-cdk-lib/aws-ec2';
import { ec2 } from '../modules';

/** The kind of a `SubnetType`, whose module is loaded on first use. */
const SUBNET_TYPE: Kind = {
  name: 'a SubnetType',
  matches: (value) => Object.values(ec2().SubnetType).includes(value as SubnetType),
};

/** The kinds of the options of a selection of subnets. */
export const SUBNET_SELECTION = options<SubnetSelection>({
  availabilityZones: optional(list(string)),
  onePerAz: optional(boolean),
  subnetFilters: optional(list(withMember('a SubnetFilter', 'selectSubnets'))),
  subnetGroupName: optional(string),
  subnets: optional(list(constructs.subnet)),
  subnetType: optional(SUBNET_TYPE),
});
