import type { ISecurityGroup, ISecurityGroupRef } from 'aws-cdk-lib/aws-ec2';
import { Construct } from 'constructs';

/** Loaded when a link is made and not above: few apps that have integrations have a VPC. */
export function ec2(): typeof import('aws-cdk-lib/aws-ec2') {
  return require('aws-cdk-lib/aws-ec2') as typeof import('aws-cdk-lib/aws-ec2');
}

/** A security group that rules can be added to, of one that may only be pointed at. */
export function connectableGroup(scope: Construct, group: ISecurityGroupRef, id: string): ISecurityGroup {
  if ('connections' in group) return group as ISecurityGroup;
  const { securityGroupId } = group.securityGroupRef;
  return ec2().SecurityGroup.fromSecurityGroupId(new Construct(scope, `Group${id}`), 'Group', securityGroupId);
}
