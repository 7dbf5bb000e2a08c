import { registerStage } from '@apigwv2/contracts/kernel';
import { logicalIds, oneStack, resourcesOf, twoStacks, warningsOf } from '@apigwv2/testing';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { SecurityGroup, Vpc } from 'aws-cdk-lib/aws-ec2';
import {
  ApplicationListener,
  ApplicationLoadBalancer,
  ApplicationProtocol,
  ListenerAction,
  NetworkListenerAction,
  NetworkLoadBalancer,
  NetworkTargetGroup,
  Protocol,
} from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { DnsRecordType, PrivateDnsNamespace } from 'aws-cdk-lib/aws-servicediscovery';
import { Duration, NestedStack, type Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import {
  HttpAlbIntegration,
  HttpMethod,
  HttpNlbIntegration,
  HttpServiceDiscoveryIntegration,
  MappingValue,
  ParameterMapping,
  VpcLink,
} from '../../../src';
import { addRoute } from '../add-route';

const CERTIFICATE = 'arn:aws:acm:eu-west-1:111122223333:certificate/a';

const apiIn = (scope: Construct, id = 'Api') => new CfnApi(scope, id, { name: id, protocolType: 'HTTP' });

const setUp = () => {
  const stack = oneStack();
  return { stack, api: apiIn(stack), vpc: new Vpc(stack, 'Vpc', { maxAzs: 2 }) };
};

const albListener = (scope: Construct, vpc: Vpc, protocol = ApplicationProtocol.HTTP) =>
  new ApplicationLoadBalancer(scope, 'Alb', { vpc }).addListener('Listener', {
    port: 8080,
    protocol,
    open: false,
    certificates: protocol === ApplicationProtocol.HTTPS ? [{ certificateArn: CERTIFICATE }] : [],
    defaultAction: ListenerAction.fixedResponse(204),
  });

const nlbListener = (scope: Construct, vpc: Vpc, groups = true, protocol = Protocol.TCP) =>
  new NetworkLoadBalancer(scope, 'Nlb', {
    vpc,
    ...(groups && { securityGroups: [new SecurityGroup(scope, 'NlbGroup', { vpc })] }),
  }).addListener('Listener', {
    port: 9090,
    protocol,
    certificates: protocol === Protocol.TLS ? [{ certificateArn: CERTIFICATE }] : [],
    defaultAction: NetworkListenerAction.forward([new NetworkTargetGroup(scope, 'Targets', { vpc, port: 80 })]),
  });

const LISTENER =
  'arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/books/50dc6c495c0c9188/f2f7dc8efc522ab2';

const integrationIn = (stack: Stack) =>
  Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Integration')).map(({ Properties }) => Properties)[0];
const ingressIn = (stack: Stack) =>
  Object.values(resourcesOf(stack, 'AWS::EC2::SecurityGroupIngress')).map(({ Properties }) => Properties);

test('HttpAlbIntegration renders every option with a VPC link', () => {
  const { stack, api, vpc } = setUp();
  const listener = albListener(stack, vpc);
  const parameterMapping = new ParameterMapping().overwritePath(MappingValue.requestPath());
  const props = {
    method: HttpMethod.POST,
    secureServerName: 'books.example.com',
    timeout: Duration.seconds(3),
    description: 'books',
    parameterMapping,
  };
  addRoute(stack, api, 'ANY /books', new HttpAlbIntegration('Books', listener, props));
  const [link] = logicalIds(stack, 'AWS::ApiGatewayV2::VpcLink');
  expect(integrationIn(stack)).toEqual({
    ApiId: { Ref: 'Api' },
    IntegrationType: 'HTTP_PROXY',
    IntegrationMethod: 'POST',
    IntegrationUri: stack.resolve(listener.listenerArn),
    ConnectionType: 'VPC_LINK',
    ConnectionId: { Ref: link },
    PayloadFormatVersion: '1.0',
    TlsConfig: { ServerNameToVerify: 'books.example.com' },
    TimeoutInMillis: 3000,
    Description: 'books',
    RequestParameters: { 'overwrite:path': '$request.path' },
  });
});

test.each([
  ['HttpAlbIntegration', albListener, HttpAlbIntegration, 8080],
  ['HttpNlbIntegration', nlbListener, HttpNlbIntegration, 9090],
] as const)('%s allows traffic from the link on the port of the listener [I11]', (_name, listenerIn, Target, port) => {
  const { stack, api, vpc } = setUp();
  addRoute(stack, api, 'ANY /books', new Target('Books', listenerIn(stack, vpc) as never));
  expect(ingressIn(stack)).toMatchObject([{ FromPort: port, ToPort: port, SourceSecurityGroupId: expect.anything() }]);
  expect(integrationIn(stack).IntegrationMethod).toBe('ANY');
});

test('creates no rule with openListener false, or for a Network Load Balancer without a group', () => {
  const { stack, api, vpc } = setUp();
  const closed = new HttpAlbIntegration('Books', albListener(stack, vpc), { openListener: false });
  addRoute(stack, api, 'ANY /books', closed);
  addRoute(stack, api, 'ANY /shops', new HttpNlbIntegration('Shops', nlbListener(stack, vpc, false)));
  expect(ingressIn(stack)).toEqual([]);
});

test('allows outbound traffic of a link whose group restricts it', () => {
  const { stack, api, vpc } = setUp();
  const securityGroups = [new SecurityGroup(stack, 'Group', { vpc, allowAllOutbound: false })];
  const target = new HttpAlbIntegration('Books', albListener(stack, vpc), { vpcLinkOptions: { securityGroups } });
  addRoute(stack, api, 'ANY /books', target);
  expect(Object.values(resourcesOf(stack, 'AWS::EC2::SecurityGroupEgress'))).toMatchObject([
    { Properties: { FromPort: 8080, ToPort: 8080 } },
  ]);
});

describe('the outbound rules of a link that has a group of its own', () => {
  const egressIn = (stack: Stack) => ({
    inline: Object.entries(resourcesOf(stack, 'AWS::EC2::SecurityGroup'))
      .filter(([id]) => id.includes('VpcLink'))
      .flatMap(([, { Properties }]) => Properties.SecurityGroupEgress ?? [])
      .filter(({ CidrIp }) => CidrIp !== '255.255.255.255/32'),
    rules: Object.entries(resourcesOf(stack, 'AWS::EC2::SecurityGroupEgress'))
      .filter(([id]) => id.includes('VpcLink'))
      .map(([, { Properties }]) => [Properties.FromPort, Properties.ToPort, Properties.DestinationSecurityGroupId]),
  });

  test.each([
    ['HttpAlbIntegration', albListener, HttpAlbIntegration, 8080],
    ['HttpNlbIntegration', nlbListener, HttpNlbIntegration, 9090],
  ] as const)('allow the port of the listener of an %s only', (_name, listenerIn, Target, port) => {
    const { stack, api, vpc } = setUp();
    addRoute(stack, api, 'ANY /books', new Target('Books', listenerIn(stack, vpc) as never));
    expect(egressIn(stack)).toEqual({ inline: [], rules: [[port, port, expect.anything()]] });
    expect(warningsOf(stack).map(({ id }) => id)).not.toContain('@apigwv2/integrations:vpcLinkWithoutEgress');
  });

  test('allow the addresses of the VPC on the port of a listener without a known group', () => {
    const { stack, api, vpc } = setUp();
    addRoute(stack, api, 'ANY /a', new HttpNlbIntegration('A', nlbListener(stack, vpc, false)));
    addRoute(stack, api, 'ANY /b', new HttpAlbIntegration('B', { listenerArn: LISTENER, vpc, port: 443 }));
    expect(egressIn(stack)).toEqual({
      inline: [9090, 443].map((port) =>
        expect.objectContaining({ CidrIp: stack.resolve(vpc.vpcCidrBlock), FromPort: port, ToPort: port }),
      ),
      rules: [],
    });
  });

  test('allow any address on that port where the VPC does not tell its own', () => {
    const { stack, api } = setUp();
    const vpc = Vpc.fromVpcAttributes(stack, 'Known', {
      vpcId: 'vpc-0a1b2c3d',
      availabilityZones: ['a'],
      privateSubnetIds: ['subnet-1'],
    });
    addRoute(stack, api, 'ANY /b', new HttpAlbIntegration('B', { listenerArn: LISTENER, vpc, port: 443 }));
    expect(egressIn(stack).inline).toMatchObject([{ CidrIp: '0.0.0.0/0', FromPort: 443, ToPort: 443 }]);
  });

  test('are all with allowAllOutbound, and none with openListener false, of which a warning tells', () => {
    const all = setUp();
    const vpcLinkOptions = { allowAllOutbound: true };
    addRoute(
      all.stack,
      all.api,
      'ANY /a',
      new HttpAlbIntegration('A', albListener(all.stack, all.vpc), { vpcLinkOptions }),
    );
    expect(egressIn(all.stack)).toEqual({ inline: [expect.objectContaining({ IpProtocol: '-1' })], rules: [] });
    const none = setUp();
    const closed = new HttpAlbIntegration('A', albListener(none.stack, none.vpc), { openListener: false });
    addRoute(none.stack, none.api, 'ANY /a', closed);
    expect(egressIn(none.stack)).toEqual({ inline: [], rules: [] });
    expect(warningsOf(none.stack).map(({ id }) => id)).toContain('@apigwv2/integrations:vpcLinkWithoutEgress');
  });

  test('leave a group alone that the user gave', () => {
    const { stack, api, vpc } = setUp();
    const securityGroups = [new SecurityGroup(stack, 'VpcLinkGroup', { vpc, allowAllOutbound: false })];
    const target = new HttpNlbIntegration('A', nlbListener(stack, vpc, false), { vpcLinkOptions: { securityGroups } });
    addRoute(stack, api, 'ANY /a', target);
    expect(egressIn(stack)).toEqual({ inline: [], rules: [] });
  });
});

test('a port that is no number is rejected', () => {
  const { stack, api, vpc } = setUp();
  const target = new HttpAlbIntegration('A', { listenerArn: LISTENER, vpc, port: Number.NaN });
  expect(() => addRoute(stack, api, 'ANY /a', target)).toThrowDefinitionError('NumberNotFinite', /port must be/);
});

test('HttpServiceDiscoveryIntegration renders the given link and its timeout [I2]', () => {
  const { stack, api, vpc } = setUp();
  const namespace = new PrivateDnsNamespace(stack, 'Namespace', { name: 'shop.local', vpc });
  const service = namespace.createService('Service', { dnsRecordType: DnsRecordType.SRV });
  const vpcLink = new VpcLink(stack, 'Link', { vpc });
  const props = { vpcLink, timeout: Duration.seconds(7) };
  addRoute(stack, api, 'ANY /books', new HttpServiceDiscoveryIntegration('Books', service, props));
  expect(integrationIn(stack)).toMatchObject({
    IntegrationUri: stack.resolve(service.serviceArn),
    ConnectionId: stack.resolve(vpcLink.vpcLinkId),
    TimeoutInMillis: 7000,
  });
});

test.each(['service', 'vpcLink'])('HttpServiceDiscoveryIntegration rejects props without %s', (what) => {
  const { stack, vpc } = setUp();
  const vpcLink = new VpcLink(stack, 'Link', { vpc });
  const service = { serviceRef: { serviceId: 'a', serviceArn: 'arn:aws:servicediscovery:eu-west-1:1:service/a' } };
  const args = what === 'service' ? [undefined, { vpcLink }] : [service, {}];
  expect(() => new HttpServiceDiscoveryIntegration('A', ...(args as [never, never]))).toThrowDefinitionError(
    'TypeMismatch',
    `${what} must be a`,
  );
});

describe('vpcLinkOptions', () => {
  test('creates one link for the integrations of an API and a VPC', () => {
    const { stack, api, vpc } = setUp();
    const behindNlb = new HttpNlbIntegration('B', nlbListener(stack, vpc));
    addRoute(stack, api, 'ANY /a', new HttpAlbIntegration('A', albListener(stack, vpc)));
    addRoute(stack, api, 'ANY /b', behindNlb);
    addRoute(stack, apiIn(stack, 'Other'), 'ANY /c', behindNlb);
    expect(logicalIds(stack, 'AWS::ApiGatewayV2::VpcLink')).toEqual([
      'ApiSharedVpcLinkVpcLinkC349EB0D',
      'OtherSharedVpcLinkVpcLink28F77207',
    ]);
  });

  test('rejects different options for the shared link [I13]', () => {
    const { stack, api, vpc } = setUp();
    const listener = albListener(stack, vpc);
    const first = new HttpAlbIntegration('A', listener, { vpcLinkOptions: { vpcLinkName: 'one' } });
    const same = new HttpAlbIntegration('B', listener, { vpcLinkOptions: { vpcLinkName: 'one' } });
    const other = new HttpAlbIntegration('C', listener, { vpcLinkOptions: { vpcLinkName: 'two' } });
    addRoute(stack, api, 'ANY /a', first);
    addRoute(stack, api, 'ANY /b', same);
    expect(() => addRoute(stack, api, 'ANY /c', other)).toThrowDefinitionError(
      'ConflictingDefinitions',
      /'VpcLink' of \w+\/Vpc is shared within this API .* differ in vpcLinkName; give equal options/,
    );
  });

  test('rejects a vpcLink with vpcLinkOptions', () => {
    const { stack, vpc } = setUp();
    const options = { vpcLink: new VpcLink(stack, 'Link', { vpc }), vpcLinkOptions: { vpcLinkName: 'one' } };
    expect(() => new HttpAlbIntegration('A', albListener(stack, vpc), options)).toThrowDefinitionError(
      'IntegrationOptionsConflict',
    );
  });
});

describe('ListenerAttributes', () => {
  test('accepts an ARN, a VPC and a security group [I14]', () => {
    const { stack, api, vpc } = setUp();
    const securityGroup = SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-0123456789abcdef0');
    addRoute(stack, api, 'ANY /a', new HttpAlbIntegration('A', { listenerArn: LISTENER, vpc, securityGroup }));
    expect(integrationIn(stack)).toMatchObject({ IntegrationUri: LISTENER, ConnectionType: 'VPC_LINK' });
    expect(ingressIn(stack)).toMatchObject([{ GroupId: 'sg-0123456789abcdef0', FromPort: 0, ToPort: 65535 }]);
  });

  test('allows traffic on the known port', () => {
    const { stack, api, vpc } = setUp();
    const securityGroup = SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-0123456789abcdef0');
    addRoute(
      stack,
      api,
      'ANY /a',
      new HttpAlbIntegration('A', { listenerArn: LISTENER, vpc, securityGroup, port: 443 }),
    );
    expect(ingressIn(stack)).toMatchObject([{ GroupId: 'sg-0123456789abcdef0', FromPort: 443, ToPort: 443 }]);
  });

  test('rejects a listener with unknown VPC and no link', () => {
    const { stack, vpc } = setUp();
    const securityGroup = SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-0123456789abcdef0');
    const attributes = { listenerArn: LISTENER, securityGroup, defaultPort: 80 };
    const listener = ApplicationListener.fromApplicationListenerAttributes(stack, 'Imported', attributes);
    expect(() => new HttpAlbIntegration('A', listener)).toThrowDefinitionError(
      'UnknownVpc',
      /pass a vpcLink, or the listener as { listenerArn, vpc, securityGroup }/,
    );
    expect(() => new HttpAlbIntegration('A', listener, { vpcLink: new VpcLink(stack, 'Link', { vpc }) })).not.toThrow();
  });
});

describe('warnOfPlainHttp', () => {
  test.each([
    [
      'HTTPS',
      (stack: Stack, vpc: Vpc) => new HttpAlbIntegration('A', albListener(stack, vpc, ApplicationProtocol.HTTPS)),
    ],
    ['TLS', (stack: Stack, vpc: Vpc) => new HttpNlbIntegration('A', nlbListener(stack, vpc, true, Protocol.TLS))],
  ])('warns of a listener with %s and no server name', (_what, target) => {
    const { stack, api, vpc } = setUp();
    addRoute(stack, api, 'ANY /a', target(stack, vpc));
    expect(warningsOf(stack).map(({ id }) => id)).toContain('@apigwv2/integrations:plainHttpToTls');
  });

  test('does not warn with a server name', () => {
    const { stack, api, vpc } = setUp();
    const listener = albListener(stack, vpc, ApplicationProtocol.HTTPS);
    addRoute(stack, api, 'ANY /a', new HttpAlbIntegration('A', listener, { secureServerName: 'a.example.com' }));
    expect(warningsOf(stack)).toEqual([]);
  });
});

describe('warnOfStageInPath', () => {
  const setUpStages = (name: string, parameterMapping?: ParameterMapping) => {
    const { stack, api, vpc } = setUp();
    addRoute(stack, api, 'ANY /a', new HttpAlbIntegration('A', albListener(stack, vpc), { parameterMapping }));
    registerStage(api, name, new Construct(stack, 'Stage'));
    return warningsOf(stack);
  };

  test('warns of a stage name in the path of a call through a link', () => {
    expect(setUpStages('beta')).toMatchObject([
      { id: '@apigwv2/integrations:stageInPath', message: expect.stringMatching(/such as \/beta\/… from \w+\/Stage/) },
    ]);
  });

  test('does not warn for the default stage, or when the path is mapped', () => {
    expect(setUpStages('$default')).toEqual([]);
    expect(setUpStages('beta', new ParameterMapping().overwritePath(MappingValue.requestPath()))).toEqual([]);
  });
});

describe('listener integrations in two stacks reference one way only', () => {
  const places = [0, 1] as const;
  const cells = places.flatMap((api) =>
    places.flatMap((route) => places.map((target) => [api, route, target] as const)),
  );

  test.each(cells)('with API %i, route %i, link and listener %i', (...at) => {
    const { app, a, b } = twoStacks();
    const [apiStack, routeStack, stack] = at.map((place) => [a, b][place]) as [Stack, Stack, Stack];
    const vpc = new Vpc(stack, 'Vpc', { maxAzs: 2 });
    const vpcLink = new VpcLink(stack, 'Link', { vpc });
    addRoute(routeStack, apiIn(apiStack), 'ANY /a', new HttpAlbIntegration('A', albListener(stack, vpc), { vpcLink }));
    expect(() => app.synth()).not.toThrow();
  });

  test('with link and listener in two stacks', () => {
    const { app, a, b } = twoStacks();
    const vpc = new Vpc(a, 'Vpc', { maxAzs: 2 });
    const target = new HttpAlbIntegration('A', albListener(a, vpc), { vpcLink: new VpcLink(b, 'Link', { vpc }) });
    addRoute(b, apiIn(a), 'ANY /a', target);
    app.synth();
    expect(ingressIn(a)).toEqual([]);
    expect(ingressIn(b)).toHaveLength(1);
  });

  test.each(places)('with a shared link and the route in stack %i', (place) => {
    const { app, a, b } = twoStacks();
    const vpc = new Vpc(a, 'Vpc', { maxAzs: 2 });
    addRoute([a, b][place] as Stack, apiIn(a), 'ANY /a', new HttpAlbIntegration('A', albListener(a, vpc)));
    expect(() => app.synth()).not.toThrow();
  });

  test('with a shared link and the route in a nested stack', () => {
    const { app, a } = twoStacks();
    const vpc = new Vpc(a, 'Vpc', { maxAzs: 2 });
    addRoute(new NestedStack(a, 'Nested'), apiIn(a), 'ANY /a', new HttpAlbIntegration('A', albListener(a, vpc)));
    expect(() => app.synth()).not.toThrow();
  });
});
