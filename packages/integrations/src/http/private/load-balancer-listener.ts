import { type IVpcLink, isUnresolved, validateNumber, warn, withMember } from '@apigwv2/contracts';
import type { IConnectable, ISecurityGroup, IVpc } from 'aws-cdk-lib/aws-ec2';
import type { IApplicationListener, INetworkListener } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { CfnResource } from 'aws-cdk-lib/core';
import { Construct, type IConstruct } from 'constructs';
import { ec2 } from '../../modules';
import { connectableGroup } from '../../vpc-link/connectable-group';
import { allowToVpc } from '../../vpc-link/link-egress';
import type { ListenerAttributes } from './private-integration-options';

/** A listener, or the attributes of an existing one. */
export type Listener = IApplicationListener | INetworkListener | ListenerAttributes;

/** Returns the VPC of a listener, if it is known. */
export function vpcOf(listener: Listener): IVpc | undefined {
  if (!Construct.isConstruct(listener)) return (listener as ListenerAttributes).vpc;
  return (listener as { readonly loadBalancer?: { readonly vpc?: IVpc } }).loadBalancer?.vpc;
}

/** Allows traffic from a link to a listener, as far as the security groups of both are known. */
export function allowFromVpcLink(listener: Listener, link: IVpcLink | undefined, scope: Construct): void {
  if (link === undefined || !isConnectable(link)) return;
  const { Port } = ec2();
  const port = portOf(listener);
  const ports = port === undefined ? Port.allTcp() : Port.tcp(port);
  const groups = groupsOf(listener, scope);
  if (groups.length === 0) for (const from of link.connections.securityGroups) allowToVpc(link, from, ports);
  for (const group of groups) {
    for (const from of link.connections.securityGroups) {
      const rule = [ports, 'from the VPC link'] as const;
      // The rule is created in the stack of the link, which the integration references too: all references go one way.
      group.addIngressRule(from, ...rule, true);
      if (!from.allowAllOutbound) from.addEgressRule(group, ...rule);
    }
  }
}

/** Warns of a listener that expects TLS behind a link that uses plain HTTP. */
export function warnOfPlainHttp(listener: Listener, secureServerName: string | undefined, at: Construct): void {
  if (secureServerName !== undefined || !Construct.isConstruct(listener)) return;
  const protocol = propertyOf(listener, 'protocol');
  if (protocol !== 'HTTPS' && protocol !== 'TLS') return;
  warn(
    at,
    '@apigwv2/integrations:plainHttpToTls',
    `secureServerName must be set for ${listener.node.path}, which expects ${protocol}, got none, and the VPC link uses plain HTTP; set the server name in its certificate`,
  );
}

/** Returns the security groups of an application listener, or of the load balancer of a network listener. */
function groupsOf(listener: Listener, scope: Construct): readonly ISecurityGroup[] {
  if (!Construct.isConstruct(listener)) {
    const { securityGroup } = listener as ListenerAttributes;
    return securityGroup === undefined ? [] : [connectableGroup(scope, securityGroup, 'Listener')];
  }
  const { connections, loadBalancer } = listener as Partial<IConnectable> & {
    readonly loadBalancer?: Partial<IConnectable>;
  };
  return (connections ?? loadBalancer?.connections)?.securityGroups ?? [];
}

function portOf(listener: Listener): number | undefined {
  if (!Construct.isConstruct(listener)) {
    const { port, listenerArn } = listener as ListenerAttributes;
    validateNumber('port', port, listenerArn);
    return port;
  }
  const port = propertyOf(listener, 'port');
  return typeof port === 'number' ? port : undefined;
}

/** Returns a property of the L1 of a listener; undefined for imported listeners and tokens. */
function propertyOf(listener: IConstruct, name: string): unknown {
  const l1 = listener.node.defaultChild;
  if (l1 === undefined || !CfnResource.isCfnResource(l1)) return undefined;
  const value = (l1 as unknown as { readonly [name: string]: unknown })[name];
  return isUnresolved(value) ? undefined : value;
}

function isConnectable(link: object): link is IConnectable {
  return 'connections' in link;
}

/** The kind of a parameter that takes a {@link Listener}. */
export const LISTENER = withMember(
  'a listener of a load balancer',
  'listenerArn',
  'pass one such as balancer.listeners[0], or { listenerArn, vpc, securityGroup }',
);

/** Warns of a link in another VPC than the load balancer: it reaches the listener over peering only. */
export function warnOfOtherVpc(listener: Listener, link: IVpcLink | undefined, at: Construct): void {
  const { vpc: ours } = (link ?? {}) as { readonly vpc?: IVpc };
  const theirs = vpcOf(listener);
  if (ours === undefined || theirs === undefined || ours === theirs || ours.vpcId === theirs.vpcId) return;
  warn(
    at,
    '@apigwv2/integrations:vpcLinkOfOtherVpc',
    `a VPC link should be in the VPC of its listener, ${theirs.node.path}, got one in ${ours.node.path}; use a link of that VPC, or acknowledge this warning if the two are peered`,
  );
}
