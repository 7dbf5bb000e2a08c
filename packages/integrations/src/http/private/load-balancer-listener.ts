import { warn } from '@apigwv2/contracts';
import type { IConnectable, ISecurityGroup, IVpc } from 'aws-cdk-lib/aws-ec2';
import type { IApplicationListener, INetworkListener } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { CfnResource, Token } from 'aws-cdk-lib/core';
import { Construct, type IConstruct } from 'constructs';
import { connectableGroup, ec2 } from '../../vpc-link/connectable-group';
import type { ListenerAttributes } from './private-integration-options';

/** What a link leads to. */
export type Listener = IApplicationListener | INetworkListener | ListenerAttributes;

/** The VPC of a listener, where it is known. */
export function vpcOf(listener: Listener): IVpc | undefined {
  if (!Construct.isConstruct(listener)) return (listener as ListenerAttributes).vpc;
  return (listener as { readonly loadBalancer?: { readonly vpc?: IVpc } }).loadBalancer?.vpc;
}

/** Lets a link reach a listener, as far as the security groups of both are known. */
export function openTo(link: IConnectable, listener: Listener, scope: Construct): void {
  const { Port } = ec2();
  const port = portOf(listener);
  for (const group of groupsOf(listener, scope)) {
    for (const from of link.connections.securityGroups) {
      const rule = [port === undefined ? Port.allTcp() : Port.tcp(port), 'from the VPC link'] as const;
      // Written in the stack of the link: the integration refers to both, and so all references go one way.
      group.addIngressRule(from, ...rule, true);
      if (!from.allowAllOutbound) from.addEgressRule(group, ...rule);
    }
  }
}

/** Warns of a listener that speaks TLS to a link that does not. */
export function warnOfPlainHttp(listener: Listener, secureServerName: string | undefined, at: Construct): void {
  if (secureServerName !== undefined || !Construct.isConstruct(listener)) return;
  const protocol = propertyOf(listener, 'protocol');
  if (protocol !== 'HTTPS' && protocol !== 'TLS') return;
  warn(
    at,
    '@apigwv2/integrations:plainHttpToTls',
    `${listener.node.path} speaks ${protocol}, and a VPC link speaks plain HTTP to it unless it knows the name in the certificate; set secureServerName`,
  );
}

/** An application listener has groups of its own, that of a network load balancer those of its load balancer. */
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
  if (!Construct.isConstruct(listener)) return (listener as ListenerAttributes).port;
  const port = propertyOf(listener, 'port');
  return typeof port === 'number' ? port : undefined;
}

/** A property of the L1 of a listener, where this app makes it and the value is known. */
function propertyOf(listener: IConstruct, name: string): unknown {
  const l1 = listener.node.defaultChild;
  if (l1 === undefined || !CfnResource.isCfnResource(l1)) return undefined;
  const value = (l1 as unknown as { readonly [name: string]: unknown })[name];
  return Token.isUnresolved(value) ? undefined : value;
}
