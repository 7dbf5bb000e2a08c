import { atSynthesis, type IVpcLink, warn } from '@apigwv2/contracts';
import type { CfnSecurityGroup, CfnSecurityGroupEgress, IPeer, ISecurityGroup, IVpc, Port } from 'aws-cdk-lib/aws-ec2';
import { CfnResource, Stack } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { ec2 } from '../modules';

/** The ID of the security group that a link creates. */
export const OWN_GROUP = 'SecurityGroup';

const EGRESS = 'AWS::EC2::SecurityGroupEgress';

/** The address of the rule by which the CDK renders that a group allows no outbound traffic. */
const NO_ADDRESS = '255.255.255.255/32';

/**
 * Allows outbound traffic from the security group that a link created to its whole VPC on one port, for a listener whose
 * security group is unknown, or that has none. Groups that the user gave are left alone.
 */
export function allowToVpc(link: IVpcLink, from: ISecurityGroup, port: Port): void {
  if (from.allowAllOutbound || from.node.scope !== link || from.node.id !== OWN_GROUP) return;
  from.addEgressRule(peerOf(link.vpc), port, 'from the VPC link');
}

/**
 * Warns, at synthesis, of a link whose security group allows no outbound traffic: no call would reach its target.
 *
 * @param group the security group that the link created
 */
export function warnOfLinkWithoutEgress(link: IConstruct, group: ISecurityGroup): void {
  atSynthesis(link, () => {
    if (allowsOutbound(group)) return;
    warn(
      link,
      '@apigwv2/integrations:vpcLinkWithoutEgress',
      'the security group of a VPC link must allow outbound traffic to reach a target, got no rule; call connections.allowTo(…) of the link, as for a Cloud Map service, or set allowAllOutbound: true',
    );
  });
}

function peerOf(vpc: IVpc): IPeer {
  const { Peer } = ec2();
  try {
    return Peer.ipv4(vpc.vpcCidrBlock);
  } catch {
    // An imported VPC may not tell its addresses.
    return Peer.anyIpv4();
  }
}

function allowsOutbound(group: ISecurityGroup): boolean {
  const stack = Stack.of(group);
  const l1 = group.node.defaultChild as CfnSecurityGroup;
  const inline: readonly { readonly cidrIp?: string }[] = stack.resolve(l1.securityGroupEgress) ?? [];
  if (inline.some(({ cidrIp }) => cidrIp !== NO_ADDRESS)) return true;
  const id = JSON.stringify(stack.resolve(group.securityGroupId));
  const isOurs = (one: IConstruct) => isEgress(one) && JSON.stringify(stack.resolve(one.groupId)) === id;
  return group.node.root.node.findAll().some(isOurs);
}

function isEgress(construct: IConstruct): construct is CfnSecurityGroupEgress {
  return CfnResource.isCfnResource(construct) && construct.cfnResourceType === EGRESS;
}
