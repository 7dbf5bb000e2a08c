import { checkedProps, discarded, type IVpcLink, scopeAndId, setFqn } from '@apigwv2/contracts';
import type { VpcLinkReference } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Connections, IConnectable, IVpc } from 'aws-cdk-lib/aws-ec2';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { ec2 } from '../modules';
import { connectableGroup } from './connectable-group';
import { VPC_LINK_ATTRIBUTES, type VpcLinkAttributes } from './vpc-link-props';

/** An existing VPC link. */
export class ImportedVpcLink extends Resource implements IVpcLink, IConnectable {
  static {
    setFqn(ImportedVpcLink, '@apigwv2/integrations.ImportedVpcLink');
  }

  readonly vpcLinkId: string;
  readonly vpc: IVpc;
  readonly vpcLinkRef: VpcLinkReference;
  /** The network connections of the link, by its known security groups. */
  readonly connections: Connections;

  constructor(scope: Construct, id: string, attributes: VpcLinkAttributes) {
    super(...scopeAndId(scope, id, new.target.name));
    try {
      const { vpcLinkId, vpc, securityGroups = [] } = checkedProps(VPC_LINK_ATTRIBUTES, attributes, this);
      this.vpcLinkId = vpcLinkId;
      this.vpc = vpc;
      this.vpcLinkRef = { vpcLinkId };
      const { Connections } = ec2();
      this.connections = new Connections({
        securityGroups: securityGroups.map((group, at) => connectableGroup(this, group, `${at}`)),
      });
    } catch (error) {
      throw discarded(this, error);
    }
  }
}
