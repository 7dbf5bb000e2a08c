import type { ISecurityGroup, ISecurityGroupRef } from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';
import { ec2 } from '../modules';

/** Returns a security group to which rules can be added, for one that may be a reference only. */
export function connectableGroup(scope: Construct, group: ISecurityGroupRef, id: string): ISecurityGroup {
  if ('connections' in group) return group as ISecurityGroup;
  const { securityGroupId } = group.securityGroupRef;
  return ec2().SecurityGroup.fromSecurityGroupId(new Construct(scope, `Group${id}`), 'Group', securityGroupId);
}
