import { logicalIds, oneStack, resourcesOf, warningsOf } from '@apigwv2/testing';
import type { CfnVpcLink } from 'aws-cdk-lib/aws-apigatewayv2';
import { Peer, Port, SecurityGroup, SubnetType, Vpc } from 'aws-cdk-lib/aws-ec2';
import { Names, type Stack, Tags } from 'aws-cdk-lib/core';
import { VpcLink } from '../../src';

const LINK = 'AWS::ApiGatewayV2::VpcLink';
const linkIn = (stack: Stack) => Object.values(resourcesOf(stack, LINK))[0]?.Properties;
const isolated = (stack: Stack) =>
  new Vpc(stack, 'Vpc', {
    natGateways: 0,
    subnetConfiguration: [{ name: 'i', subnetType: SubnetType.PRIVATE_ISOLATED }],
  });

test('VpcLink covers every property of the resource', () => {
  const stack = oneStack();
  const vpc = new Vpc(stack, 'Vpc', { maxAzs: 2 });
  const group = new SecurityGroup(stack, 'Group', { vpc });
  const link = new VpcLink(stack, 'Link', { vpc, vpcLinkName: 'books', securityGroups: [group] });
  Tags.of(link).add('team', 'books');
  expect(stack).toCoverSurface({
    'VpcLink.name': 'books',
    'VpcLink.subnetIds': vpc.privateSubnets.map(({ subnetId }) => stack.resolve(subnetId)),
    'VpcLink.securityGroupIds': [stack.resolve(group.securityGroupId)],
    'VpcLink.tags': { team: 'books' },
  });
});

test('VpcLink renders the default name of aws-cdk-lib, shortened to 128 characters', () => {
  const stack = oneStack();
  const vpc = isolated(stack);
  const nameOf = (id: string) => {
    const link = new VpcLink(stack, id, { vpc });
    return { name: (link.node.defaultChild as CfnVpcLink).name, id: Names.uniqueId(link) };
  };
  const { name, id } = nameOf('Link');
  expect(name).toBe(id);
  expect(nameOf('L'.repeat(200)).name).toHaveLength(128);
});

test('VpcLink creates a security group by default, with connections [I11]', () => {
  const stack = oneStack();
  const link = new VpcLink(stack, 'Link', { vpc: new Vpc(stack, 'Vpc') });
  const own = stack.resolve(link.connections.securityGroups[0]?.securityGroupId);
  expect(link.connections.securityGroups).toHaveLength(1);
  expect(linkIn(stack).SecurityGroupIds).toEqual([own]);
});

describe('the security group of a VpcLink', () => {
  const WARNING = '@apigwv2/integrations:vpcLinkWithoutEgress';
  const egressOf = (stack: Stack) =>
    Object.entries(resourcesOf(stack, 'AWS::EC2::SecurityGroup')).find(([id]) => id.startsWith('Link'))?.[1].Properties
      .SecurityGroupEgress;

  test('allows no outbound traffic by default, and warns of that', () => {
    const stack = oneStack();
    new VpcLink(stack, 'Link', { vpc: isolated(stack) });
    expect(egressOf(stack)).toMatchObject([{ CidrIp: '255.255.255.255/32' }]);
    expect(warningsOf(stack)).toMatchObject([{ id: WARNING, path: 'Stack/Link' }]);
  });

  test('allows all outbound traffic with allowAllOutbound', () => {
    const stack = oneStack();
    new VpcLink(stack, 'Link', { vpc: isolated(stack), allowAllOutbound: true });
    expect(egressOf(stack)).toMatchObject([{ CidrIp: '0.0.0.0/0', IpProtocol: '-1' }]);
    expect(warningsOf(stack)).toEqual([]);
  });

  test.each<[string, (link: VpcLink, group: SecurityGroup) => void]>([
    ['addresses', (link) => link.connections.allowTo(Peer.ipv4('10.0.0.0/16'), Port.tcp(80))],
    ['a group', (link, group) => link.connections.allowTo(group, Port.tcp(80))],
    ['a group that allows it from the link', (link, group) => group.connections.allowFrom(link, Port.tcp(80))],
  ])('allows traffic to %s, without a warning', (_what, allow) => {
    const stack = oneStack();
    const vpc = isolated(stack);
    allow(new VpcLink(stack, 'Link', { vpc }), new SecurityGroup(stack, 'Group', { vpc }));
    expect(warningsOf(stack)).toEqual([]);
  });

  test('is not created for given groups, whose rules are their own', () => {
    const stack = oneStack();
    const vpc = isolated(stack);
    const securityGroups = [new SecurityGroup(stack, 'Group', { vpc, allowAllOutbound: false })];
    new VpcLink(stack, 'Link', { vpc, securityGroups });
    expect(() => new VpcLink(stack, 'Other', { vpc, securityGroups, allowAllOutbound: true })).toThrowDefinitionError(
      'IntegrationOptionsConflict',
      /allowAllOutbound must come without securityGroups/,
    );
    stack.node.tryRemoveChild('Other');
    expect(egressOf(stack)).toBeUndefined();
    expect(warningsOf(stack)).toEqual([]);
  });
});

test('VpcLink falls back to isolated subnets [I12]', () => {
  const stack = oneStack();
  const vpc = isolated(stack);
  new VpcLink(stack, 'Link', { vpc });
  expect(linkIn(stack).SubnetIds).toEqual(vpc.isolatedSubnets.map(({ subnetId }) => stack.resolve(subnetId)));
});

test('VpcLink rejects a VPC with public subnets only, unless they are selected', () => {
  const stack = oneStack();
  const vpc = new Vpc(stack, 'Vpc', { subnetConfiguration: [{ name: 'p', subnetType: SubnetType.PUBLIC }] });
  expect(() => new VpcLink(stack, 'Link', { vpc })).toThrowDefinitionError(
    'MissingSubnets',
    /Vpc, which has neither private nor isolated ones, got none; select the subnets/,
  );
  new VpcLink(stack, 'Told', { vpc, subnets: { subnetType: SubnetType.PUBLIC } });
  expect(linkIn(stack).SubnetIds).toHaveLength(vpc.publicSubnets.length);
});

test('addSubnets and addSecurityGroups add to the link, up to ten subnets', () => {
  const stack = oneStack();
  const vpc = new Vpc(stack, 'Vpc', { maxAzs: 2 });
  const link = new VpcLink(stack, 'Link', { vpc });
  link.addSubnets(...vpc.publicSubnets);
  link.addSecurityGroups(new SecurityGroup(stack, 'Group', { vpc }));
  expect(linkIn(stack).SubnetIds).toHaveLength(4);
  expect(linkIn(stack).SecurityGroupIds).toHaveLength(2);
  expect(link.connections.securityGroups).toHaveLength(2);
  const subnets = [...vpc.publicSubnets, ...vpc.publicSubnets, ...vpc.publicSubnets, ...vpc.publicSubnets];
  expect(() => link.addSubnets(...subnets)).toThrowDefinitionError('MissingSubnets', /1 to 10 subnets, got 12/);
});

test('VpcLink rejects a name that is too long', () => {
  const stack = oneStack();
  const props = { vpc: isolated(stack), vpcLinkName: 'x'.repeat(129) };
  expect(() => new VpcLink(stack, 'Link', props)).toThrowDefinitionError('LengthOutOfRange', /vpcLinkName/);
});

test('fromVpcLinkAttributes returns a link with its ID, VPC and known groups', () => {
  const stack = oneStack();
  const vpc = isolated(stack);
  const securityGroups = [SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-0123456789abcdef0')];
  const link = VpcLink.fromVpcLinkAttributes(stack, 'Link', { vpcLinkId: 'abc', vpc, securityGroups });
  expect([link.vpcLinkId, link.vpc, link.vpcLinkRef]).toEqual(['abc', vpc, { vpcLinkId: 'abc' }]);
  expect(resourcesOf(stack, LINK)).toEqual({});
});

test('VpcLink keeps its logical IDs', () => {
  const stack = oneStack();
  new VpcLink(stack, 'Link', { vpc: isolated(stack) });
  expect(logicalIds(stack).filter((id) => id.startsWith('Link'))).toEqual([
    'Link1234EF21',
    'LinkSecurityGroupAA66925B',
  ]);
});
