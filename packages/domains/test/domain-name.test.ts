import { logicalIds, oneStack, refusedByTemplateCheck, resourcesOf, warningsOf } from '@apigwv2/testing';
import { type CfnDomainName, HttpApi, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { Vpc } from 'aws-cdk-lib/aws-ec2';
import { HostedZone, PrivateHostedZone } from 'aws-cdk-lib/aws-route53';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { App, CfnParameter, Stack, Tags } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { DomainName, EndpointType, IpAddressType, RoutingMode, SecurityPolicy } from '../src';
import { certificateIn, domainIn, httpApi, webSocketStage } from './stages';

const DOMAIN = 'AWS::ApiGatewayV2::DomainName';
const MAPPING = 'AWS::ApiGatewayV2::ApiMapping';

const domainOf = (stack: Stack) => Object.values(resourcesOf(stack, DOMAIN))[0]?.Properties;

describe('DomainName', () => {
  test('covers every property of the resource', () => {
    const stack = oneStack();
    const bucket = Bucket.fromBucketName(stack, 'Trust', 'trust');
    const domain = new DomainName(stack, 'Domain', {
      domainName: 'api.example.com',
      certificate: certificateIn(stack),
      certificateName: 'api',
      endpointType: EndpointType.REGIONAL,
      securityPolicy: SecurityPolicy.TLS_1_2,
      ipAddressType: IpAddressType.DUAL_STACK,
      ownershipCertificate: certificateIn(new Construct(stack, 'Proof')),
      mtls: { bucket, key: 'store.pem', version: '7' },
      routingMode: RoutingMode.ROUTING_RULE_THEN_API_MAPPING,
    });
    Tags.of(domain).add('team', 'books');
    expect(stack).toCoverSurface({
      'DomainName.domainName': 'api.example.com',
      'DomainName.domainNameConfigurations': [expect.anything()],
      'DomainName.domainNameConfigurations.certificateArn': expect.stringContaining(':certificate/abc'),
      'DomainName.domainNameConfigurations.certificateName': 'api',
      'DomainName.domainNameConfigurations.endpointType': 'REGIONAL',
      'DomainName.domainNameConfigurations.securityPolicy': 'TLS_1_2',
      'DomainName.domainNameConfigurations.ipAddressType': 'dualstack',
      'DomainName.domainNameConfigurations.ownershipVerificationCertificateArn':
        expect.stringContaining(':certificate/'),
      'DomainName.mutualTlsAuthentication': expect.anything(),
      'DomainName.mutualTlsAuthentication.truststoreUri': 's3://trust/store.pem',
      'DomainName.mutualTlsAuthentication.truststoreVersion': '7',
      'DomainName.routingMode': 'ROUTING_RULE_THEN_API_MAPPING',
      'DomainName.tags': { team: 'books' },
    });
  });

  test('defaults to a regional endpoint with TLS 1.2 [D7]', () => {
    const stack = oneStack();
    domainIn(stack);
    expect(domainOf(stack)?.DomainNameConfigurations).toEqual([
      { CertificateArn: expect.any(String), EndpointType: 'REGIONAL', SecurityPolicy: 'TLS_1_2' },
    ]);
  });

  test.each([
    'My_Domain.Example.com',
    'API.example.com',
    'api_1.example.com',
    'a.*.example.com',
    'api..example.com',
    '',
  ])('rejects the name %j [D8]', (domainName) => {
    const code = domainName === '' ? 'LengthOutOfRange' : 'InvalidDomainName';
    expect(() => domainIn(oneStack(), { domainName })).toThrowDefinitionError(code);
  });

  test.each(['api.example.com', '*.example.com', 'a-1.b.example.com'])('accepts the name %s [D8]', (domainName) => {
    const stack = oneStack();
    domainIn(stack, { domainName });
    expect(domainOf(stack)?.DomainName).toBe(domainName);
  });

  test('accepts a name that is a token, in any hosted zone', () => {
    const stack = oneStack();
    const domainName = new CfnParameter(stack, 'Name').valueAsString;
    const hostedZone = HostedZone.fromHostedZoneAttributes(stack, 'Zone', {
      hostedZoneId: 'Z1',
      zoneName: 'example.com',
    });
    domainIn(stack, { domainName, hostedZone });
    const records = Object.values(resourcesOf(stack, 'AWS::Route53::RecordSet'));
    expect(records.map(({ Properties }) => Properties.Name)).toEqual(
      Array(2).fill({ 'Fn::Join': ['', [{ Ref: 'Name' }, '.']] }),
    );
  });

  test('rejects an edge-optimized endpoint, also in a property override [D5]', () => {
    const stack = oneStack();
    expect(() => domainIn(stack, { endpointType: 'EDGE' as never }, 'Edge')).toThrowDefinitionError(
      'InvalidEndpointType',
      /endpointType must be REGIONAL .*, got 'EDGE'; leave it out, or use aws-cdk-lib\/aws-apigateway/,
    );
    const app = new App();
    const other = new Stack(app, 'Other');
    const l1 = domainIn(other).node.defaultChild as CfnDomainName;
    l1.addPropertyOverride('DomainNameConfigurations.0.EndpointType', 'EDGE');
    expect(() => app.synth()).toThrowDefinitionError('InvalidEndpointType');
  });

  test('needs a certificate in a private zone, where none can be validated', () => {
    const stack = oneStack();
    const hostedZone = new PrivateHostedZone(stack, 'Zone', { zoneName: 'example.com', vpc: new Vpc(stack, 'Vpc') });
    const make = (id: string, props: object) => () =>
      new DomainName(stack, id, { domainName: 'a.example.com', hostedZone, ...props });
    expect(make('A', {})).toThrowDefinitionError(
      'DomainOptionsConflict',
      /certificate must be set for a domain in the private zone \w+\/Zone, .*, got none; pass a certificate/,
    );
    expect(make('B', { certificate: certificateIn(stack) })).not.toThrow();
  });

  test('rejects a certificate of another region', () => {
    const stack = new Stack(new App(), 'Stack', { env: { region: 'eu-west-1', account: '111122223333' } });
    const certificate = certificateIn(stack, 'us-east-1');
    expect(() => new DomainName(stack, 'Domain', { domainName: 'a.example.com', certificate })).toThrowDefinitionError(
      'CertificateRegionMismatch',
      /certificate must be in eu-west-1, the region of the stack, got arn:aws:acm:us-east-1:.* in us-east-1/,
    );
  });

  test('rejects an ownership certificate without mutual TLS', () => {
    const stack = oneStack();
    const ownershipCertificate = certificateIn(stack, 'eu-central-1');
    expect(() => domainIn(stack, { ownershipCertificate })).toThrowDefinitionError(
      'DomainOptionsConflict',
      /ownershipCertificate must be used with mtls/,
    );
  });

  test.each(['TLS_1_0', 'SecurityPolicy_TLS13_1_3_2025_09'] as const)(
    'rejects mutual TLS with security policy %s',
    (securityPolicy) => {
      const stack = oneStack();
      const mtls = { bucket: Bucket.fromBucketName(stack, 'Trust', 'trust'), key: 'store.pem' };
      expect(() => domainIn(stack, { securityPolicy, mtls })).toThrowDefinitionError(
        'DomainOptionsConflict',
        /securityPolicy must be TLS_1_2 with mtls/,
      );
    },
  );

  test.each(['/store.pem', 's3://trust/store.pem', ''])('rejects the trust store key %j', (key) => {
    const stack = oneStack();
    const mtls = { bucket: Bucket.fromBucketName(stack, 'Trust', 'trust'), key };
    expect(() => domainIn(stack, { mtls })).toThrowDefinitionError(
      'DomainOptionsConflict',
      /mtls.key must be the key of an object/,
    );
  });

  test('addEndpoint renders a second endpoint with a warning [D6]', () => {
    refusedByTemplateCheck('F3032');
    const stack = oneStack();
    const domain = domainIn(stack);
    domain.addEndpoint({ certificate: certificateIn(stack, 'eu-west-3'), certificateName: 'second' });
    expect(warningsOf(stack)).toEqual([
      {
        id: '@apigwv2/domains:secondEndpoint',
        message: expect.stringMatching(/^API Gateway has rejected a domain with 2 endpoints/),
        path: domain.node.path,
      },
    ]);
  });

  test('creates a certificate and A and AAAA records in a hosted zone', () => {
    const stack = oneStack();
    const hostedZone = HostedZone.fromHostedZoneAttributes(stack, 'Zone', {
      hostedZoneId: 'Z1',
      zoneName: 'example.com',
    });
    new DomainName(stack, 'Domain', { domainName: 'api.example.com', hostedZone });
    expect(Object.values(resourcesOf(stack, 'AWS::CertificateManager::Certificate'))).toMatchObject([
      { Properties: { DomainName: 'api.example.com', ValidationMethod: 'DNS' } },
    ]);
    const [id] = logicalIds(stack, DOMAIN);
    const target = {
      DNSName: { 'Fn::GetAtt': [id, 'RegionalDomainName'] },
      HostedZoneId: { 'Fn::GetAtt': [id, 'RegionalHostedZoneId'] },
    };
    expect(Object.values(resourcesOf(stack, 'AWS::Route53::RecordSet'))).toMatchObject([
      { Properties: { Name: 'api.example.com.', Type: 'A', HostedZoneId: 'Z1', AliasTarget: target } },
      { Properties: { Name: 'api.example.com.', Type: 'AAAA', HostedZoneId: 'Z1', AliasTarget: target } },
    ]);
  });

  test('creates neither certificate nor records without a hosted zone', () => {
    const stack = oneStack();
    domainIn(stack);
    expect(resourcesOf(stack, 'AWS::CertificateManager::Certificate')).toEqual({});
    expect(resourcesOf(stack, 'AWS::Route53::RecordSet')).toEqual({});
  });

  test('rejects a hosted zone that does not contain the domain', () => {
    const stack = oneStack();
    const hostedZone = HostedZone.fromHostedZoneAttributes(stack, 'Zone', {
      hostedZoneId: 'Z1',
      zoneName: 'ample.com',
    });
    expect(() => domainIn(stack, { hostedZone })).toThrowDefinitionError(
      'DomainOptionsConflict',
      /hostedZone must contain api.example.com, got ample.com/,
    );
  });

  test('creates its mappings', () => {
    const stack = oneStack();
    const [books, shop] = [httpApi(stack, 'Books'), httpApi(stack, 'Shop')];
    const mappings = [
      { stage: books.defaultStage as never },
      { stage: shop.defaultStage as never, mappingKey: 'shop' },
    ];
    domainIn(stack, { mappings });
    expect(Object.values(resourcesOf(stack, MAPPING)).map(({ Properties }) => Properties.ApiMappingKey)).toEqual([
      undefined,
      'shop',
    ]);
  });

  test('disables the default endpoints of its APIs', () => {
    const stack = oneStack();
    const api = httpApi(stack);
    domainIn(stack, { disableExecuteApiEndpoint: true, mappings: [{ stage: api.defaultStage as never }] });
    expect(Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Api'))).toMatchObject([
      { Properties: { DisableExecuteApiEndpoint: true } },
    ]);
  });

  describe('with mutual TLS', () => {
    const mutual = (stack: Stack) => ({
      mtls: { bucket: Bucket.fromBucketName(stack, 'Trust', 'trust'), key: 'store.pem' },
    });

    test('warns of an API whose default endpoint is enabled [D9]', () => {
      const stack = oneStack();
      const domain = domainIn(stack, mutual(stack));
      domain.mapStage({ stage: httpApi(stack).defaultStage as never });
      expect(warningsOf(stack)).toMatchObject([
        {
          id: '@apigwv2/domains:mutualTlsBypassed',
          message: expect.stringMatching(
            /api.example.com requires client certificates.*clients can call .*Http\/Resource without one/,
          ),
        },
      ]);
    });

    test('warns of an imported API, whose default endpoint is unknown', () => {
      const stack = oneStack();
      const domain = domainIn(stack, mutual(stack));
      const api = HttpApi.fromHttpApiAttributes(stack, 'Imported', { httpApiId: 'a1b2c3d4e5' });
      domain.mapStage({
        stage: HttpStage.fromHttpStageAttributes(stack, 'Stage', { api, stageName: 'live' }) as never,
      });
      expect(warningsOf(stack)).toMatchObject([
        {
          id: '@apigwv2/domains:mutualTlsUncertain',
          message: expect.stringMatching(
            /cannot tell whether clients can call the imported API Stack\/Imported without/,
          ),
        },
      ]);
    });

    test('does not warn of an API whose default endpoint the domain disables [D9]', () => {
      const stack = oneStack();
      const domain = domainIn(stack, { ...mutual(stack), disableExecuteApiEndpoint: true });
      domain.mapStage({ stage: httpApi(stack).defaultStage as never });
      expect(warningsOf(stack)).toEqual([]);
    });

    test('warns of a WebSocket API', () => {
      const stack = oneStack();
      const domain = domainIn(stack, { ...mutual(stack), disableExecuteApiEndpoint: true });
      domain.mapStage({ stage: webSocketStage(stack) });
      expect(warningsOf(stack).map(({ id }) => id)).toEqual(['@apigwv2/domains:mutualTlsOfWebSocketApi']);
    });
  });

  test('fromDomainNameAttributes returns a domain that maps stages', () => {
    const stack = oneStack();
    const domain = DomainName.fromDomainNameAttributes(stack, 'Domain', {
      name: 'api.example.com',
      regionalDomainName: 'd-1.execute-api.eu-west-1.amazonaws.com',
      regionalHostedZoneId: 'Z2',
    });
    expect(domain.regionalHostedZoneId).toBe('Z2');
    expect(domain.mapStage({ stage: httpApi(stack).defaultStage as never, mappingKey: 'shop' })).toEqual({
      url: 'https://api.example.com/shop',
    });
    expect(resourcesOf(stack, DOMAIN)).toEqual({});
  });
});
