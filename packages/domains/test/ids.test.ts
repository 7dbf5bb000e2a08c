import { logicalIds, oneStack, twoStacks } from '@apigwv2/testing';
import { HostedZone } from 'aws-cdk-lib/aws-route53';
import { ApiMapping, DomainName, PortalProduct } from '../src';
import { domainIn, httpApi } from './stages';

test('every kind of resource has its logical ID', () => {
  const stack = oneStack();
  const zone = HostedZone.fromHostedZoneAttributes(stack, 'Zone', { hostedZoneId: 'Z1', zoneName: 'example.com' });
  const domain = new DomainName(stack, 'Domain', { domainName: 'api.example.com', hostedZone: zone });
  const [one, two, three] = ['One', 'Two', 'Three'].map((id) => httpApi(stack, id));
  domain.mapStage({ stage: one?.defaultStage as never });
  domain.mapStage({ stage: two?.defaultStage as never, mappingKey: 'shop/old' });
  new ApiMapping(stack, 'Own', { domainName: domain, api: three as never, apiMappingKey: 'own' });
  new PortalProduct(stack, 'Product', { displayName: 'Books' });
  expect(logicalIds(stack).filter((id) => !/^(One|Two|Three)/.test(id))).toEqual([
    'Domain66AC69E0',
    'DomainAliasRecord105802B4',
    'DomainAliasRecordIpv6EF7EA675',
    'DomainCertificate6242C448',
    'DomainMappingsApiMapping2D17B479',
    'DomainMappingsApiMappingshop2FoldC9A77E1F',
    'Own30425842',
    'Product896941B4',
  ]);
});

test('mappings in another stack than their domain have their logical IDs', () => {
  const { app, a, b } = twoStacks();
  domainIn(a).mapStage({ stage: httpApi(b).defaultStage as never, mappingKey: 'shop' });
  app.synth();
  expect(logicalIds(b, 'AWS::ApiGatewayV2::ApiMapping')).toEqual(['DomainapiexamplecomMappingsApiMappingshop5E6C34AB']);
});
