import {
  checked,
  checkedProps,
  constructs,
  discarded,
  type IVpcLink,
  list,
  NAME_LENGTH,
  scopeAndId,
  setFqn,
  validateStringLength,
} from '@apigwv2/contracts';
import { CfnVpcLink, type VpcLinkReference } from 'aws-cdk-lib/aws-apigatewayv2';
import type {
  Connections,
  IConnectable,
  ISecurityGroupRef,
  ISubnetRef,
  IVpc,
  SecurityGroup,
} from 'aws-cdk-lib/aws-ec2';
import { Names, Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { optionsConflict } from '../definition-error';
import { ec2 } from '../modules';
import { connectableGroup } from './connectable-group';
import { ImportedVpcLink } from './imported-vpc-link';
import { OWN_GROUP, warnOfLinkWithoutEgress } from './link-egress';
import { linkSubnets, validateSubnets } from './link-subnets';
import { VPC_LINK_PROPS, type VpcLinkAttributes, type VpcLinkProps } from './vpc-link-props';

/** The default of the CDK is the path of the construct, which can contain characters that the service rejects. */
const GROUP_DESCRIPTION = 'Network interfaces of a VPC link of API Gateway';

/**
 * A VPC link: network interfaces through which HTTP APIs call targets inside a VPC. Any number of APIs can share a link.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-vpc-links.html
 * @example
 * import { Vpc } from 'aws-cdk-lib/aws-ec2';
 * import { ApplicationLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
 *
 * const vpc = new Vpc(stack, 'Vpc');
 * const vpcLink = new VpcLink(stack, 'Link', { vpc });
 * const listener = new ApplicationLoadBalancer(stack, 'Balancer', { vpc }).addListener('Http', { port: 80, open: false });
 *
 * const books = new HttpAlbIntegration('Books', listener, { vpcLink });
 */
export class VpcLink extends Resource implements IVpcLink, IConnectable {
  static {
    setFqn(VpcLink, '@apigwv2/integrations.VpcLink');
  }

  /** Imports an existing VPC link. */
  static fromVpcLinkAttributes(scope: Construct, id: string, attributes: VpcLinkAttributes): IVpcLink {
    return new ImportedVpcLink(scope, id, attributes);
  }

  readonly vpcLinkId: string;
  readonly vpc: IVpc;
  /** A reference to the link. */
  readonly vpcLinkRef: VpcLinkReference;
  /** The network connections of the link, by its security groups. */
  readonly connections: Connections;
  private readonly link: CfnVpcLink;

  /** @throws ApiDefinitionError `IntegrationOptionsConflict`, `LengthOutOfRange`, `MissingSubnets` */
  constructor(scope: Construct, id: string, props: VpcLinkProps) {
    super(...scopeAndId(scope, id, new.target.name));
    try {
      props = checkedProps(VPC_LINK_PROPS, props, this);
      const { vpc, vpcLinkName = defaultName(this) } = props;
      validateStringLength('vpcLinkName', vpcLinkName, NAME_LENGTH, this);
      const subnetIds = linkSubnets(vpc, props.subnets, this);
      validateSubnets(subnetIds, this);
      const groups = props.securityGroups ?? [this.createGroup(vpc, props.allowAllOutbound ?? false)];
      if (props.securityGroups !== undefined && props.allowAllOutbound !== undefined) {
        throw optionsConflict(
          'allowAllOutbound must come without securityGroups, whose rules are their own, got both; leave out one of the two',
          this,
        );
      }
      const { Connections } = ec2();
      this.connections = new Connections({
        securityGroups: groups.map((group, at) => connectableGroup(this, group, `${at}`)),
      });
      this.vpc = vpc;
      this.link = new CfnVpcLink(this, 'Resource', {
        name: vpcLinkName,
        subnetIds: [...subnetIds],
        securityGroupIds: groups.map(({ securityGroupRef }) => securityGroupRef.securityGroupId),
      });
      this.vpcLinkId = this.link.ref;
      this.vpcLinkRef = this.link.vpcLinkRef;
    } catch (error) {
      throw discarded(this, error);
    }
  }

  private createGroup(vpc: IVpc, allowAllOutbound: boolean): SecurityGroup {
    const { SecurityGroup } = ec2();
    const group = new SecurityGroup(this, OWN_GROUP, { vpc, description: GROUP_DESCRIPTION, allowAllOutbound });
    if (!allowAllOutbound) warnOfLinkWithoutEgress(this, group);
    return group;
  }

  /**
   * Adds subnets to the link. A deployed link is replaced.
   *
   * @throws ApiDefinitionError `MissingSubnets` for more than ten
   */
  addSubnets(...subnets: readonly ISubnetRef[]): void {
    checked('subnets', list(constructs.subnet), subnets, this);
    const ids = [...this.link.subnetIds, ...subnets.map(({ subnetRef }) => subnetRef.subnetId)];
    validateSubnets(ids, this);
    this.link.subnetIds = ids;
  }

  /** Adds security groups to the link. A deployed link is replaced. */
  addSecurityGroups(...groups: readonly ISecurityGroupRef[]): void {
    checked('groups', list(constructs.securityGroup), groups, this);
    const there = this.link.securityGroupIds ?? [];
    this.link.securityGroupIds = [...there, ...groups.map(({ securityGroupRef }) => securityGroupRef.securityGroupId)];
    groups.forEach((group, at) => {
      this.connections.addSecurityGroup(connectableGroup(this, group, `${there.length + at}`));
    });
  }
}

/** Returns the name that aws-cdk-lib gives, so that a moved link keeps its name, or a shorter one. */
function defaultName(link: VpcLink): string {
  const name = Names.uniqueId(link);
  return name.length <= NAME_LENGTH.maximum ? name : Names.uniqueResourceName(link, { maxLength: NAME_LENGTH.maximum });
}
