import { logicalIds, oneStack, resourcesOf } from '@apigwv2/testing';
import { SecurityGroup, SubnetType, Vpc } from 'aws-cdk-lib/aws-ec2';
import { type Stack, Tags } from 'aws-cdk-lib/core';
import { VpcLink } from '../../src';

const LINK = 'AWS::ApiGatewayV2::VpcLink';
const linkIn = (stack: Stack) => Object.values(resourcesOf(stack, LINK))[0]?.Properties;
const isolated = (stack: Stack) =>
  new Vpc(stack, 'Vpc', {
    natGateways: 0,
    subnetConfiguration: [{ name: 'i', subnetType: SubnetType.PRIVATE_ISOLATED }],
  });

test('every property of a VPC link is set through VpcLink', () => {
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

test('a link without security groups has one of its own, and says what it may reach [I11]', () => {
  const stack = oneStack();
  const link = new VpcLink(stack, 'Link', { vpc: new Vpc(stack, 'Vpc') });
  const own = stack.resolve(link.connections.securityGroups[0]?.securityGroupId);
  expect(link.connections.securityGroups).toHaveLength(1);
  expect(linkIn(stack).SecurityGroupIds).toEqual([own]);
});

test('a VPC without private subnets lends its isolated ones [I12]', () => {
  const stack = oneStack();
  const vpc = isolated(stack);
  new VpcLink(stack, 'Link', { vpc });
  expect(linkIn(stack).SubnetIds).toEqual(vpc.isolatedSubnets.map(({ subnetId }) => stack.resolve(subnetId)));
});

test('fails when a VPC has public subnets only', () => {
  const stack = oneStack();
  const vpc = new Vpc(stack, 'Vpc', { subnetConfiguration: [{ name: 'p', subnetType: SubnetType.PUBLIC }] });
  expect(() => new VpcLink(stack, 'Link', { vpc })).toThrowDefinitionError(
    'SubnetsMissing',
    /Vpc has neither private nor isolated ones; say with subnets/,
  );
  new VpcLink(stack, 'Told', { vpc, subnets: { subnetType: SubnetType.PUBLIC } });
  expect(linkIn(stack).SubnetIds).toHaveLength(vpc.publicSubnets.length);
});

test('subnets and security groups are added later, ten subnets at most', () => {
  const stack = oneStack();
  const vpc = new Vpc(stack, 'Vpc', { maxAzs: 2 });
  const link = new VpcLink(stack, 'Link', { vpc });
  link.addSubnets(...vpc.publicSubnets);
  link.addSecurityGroups(new SecurityGroup(stack, 'Group', { vpc }));
  expect(linkIn(stack).SubnetIds).toHaveLength(4);
  expect(linkIn(stack).SecurityGroupIds).toHaveLength(2);
  expect(link.connections.securityGroups).toHaveLength(2);
  const subnets = [...vpc.publicSubnets, ...vpc.publicSubnets, ...vpc.publicSubnets, ...vpc.publicSubnets];
  expect(() => link.addSubnets(...subnets)).toThrowDefinitionError('SubnetsMissing', /1 to 10 subnets, got 12/);
});

test('fails when the name is longer than the service takes', () => {
  const stack = oneStack();
  const props = { vpc: isolated(stack), vpcLinkName: 'x'.repeat(129) };
  expect(() => new VpcLink(stack, 'Link', props)).toThrowDefinitionError('LengthOutOfRange', /vpcLinkName/);
});

test('a link that exists already has its id, its VPC and the groups that are known', () => {
  const stack = oneStack();
  const vpc = isolated(stack);
  const securityGroups = [SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-0123456789abcdef0')];
  const link = VpcLink.fromVpcLinkAttributes(stack, 'Link', { vpcLinkId: 'abc', vpc, securityGroups });
  expect([link.vpcLinkId, link.vpc, link.vpcLinkRef]).toEqual(['abc', vpc, { vpcLinkId: 'abc' }]);
  expect(resourcesOf(stack, LINK)).toEqual({});
});

test('the logical ids of a link are these, and changing one is a major release', () => {
  const stack = oneStack();
  new VpcLink(stack, 'Link', { vpc: isolated(stack) });
  expect(logicalIds(stack).filter((id) => id.startsWith('Link'))).toEqual([
    'Link1234EF21',
    'LinkSecurityGroupAA66925B',
  ]);
});
