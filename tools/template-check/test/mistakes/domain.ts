import { type Mistake, onHttp, onWebSocket, subject, v2 } from './mistake';

const domain = (properties: object, configuration: object = {}) =>
  subject('DomainName', {
    DomainName: 'api.example.com',
    DomainNameConfigurations: [
      { CertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/c', ...configuration },
    ],
    ...properties,
  });
const mapping = (properties: object) =>
  onHttp('ApiMapping', { DomainName: 'api.example.com', Stage: '$default', ...properties });
const rule = (properties: object) =>
  subject('RoutingRule', {
    DomainNameArn: 'arn:aws:apigateway:eu-west-1:111122223333:/domainnames/api.example.com',
    Priority: 1,
    Conditions: [],
    Actions: [{ InvokeApi: { ApiId: 'abc', Stage: 'live' } }],
    ...properties,
  });
const twoMappings = (first: object, second: object) => ({
  ...mapping(first),
  Twin: v2('ApiMapping', { ApiId: 'abc', DomainName: 'api.example.com', Stage: '$default', ...second }),
});

export const domainMistakes: Mistake[] = [
  {
    mistake: 'an endpoint type that does not exist',
    resources: domain({}, { EndpointType: 'EDGEY' }),
    rule: 'W3030',
    property: 'DomainNameConfigurations.0.EndpointType',
  },
  {
    mistake: 'an edge endpoint',
    resources: domain({}, { EndpointType: 'EDGE' }),
    rule: 'pf-apigwv2-domain-endpoint-type-regional',
  },
  {
    mistake: 'a security policy that does not exist',
    resources: domain({}, { SecurityPolicy: 'TLS_9' }),
    rule: 'W3030',
    property: 'DomainNameConfigurations.0.SecurityPolicy',
  },
  {
    mistake: 'an old security policy',
    resources: domain({}, { SecurityPolicy: 'TLS_1_0' }),
    rule: 'W3030',
    property: 'DomainNameConfigurations.0.SecurityPolicy',
  },
  {
    mistake: 'a certificate of another region',
    resources: domain({}, { CertificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/c' }),
    rule: 'pf-apigwv2-domain-certificate-region',
  },
  {
    mistake: 'a domain in upper case',
    resources: domain({ DomainName: 'API.example.com' }),
    rule: 'pf-apigwv2-domain-name-charset',
  },
  {
    mistake: 'a wildcard in the middle',
    resources: domain({ DomainName: 'a.*.example.com' }),
    rule: 'pf-apigwv2-domain-name-charset',
  },
  {
    mistake: 'no domain configuration',
    resources: domain({ DomainNameConfigurations: [] }),
    rule: 'F3032',
    property: 'DomainNameConfigurations',
  },
  {
    mistake: 'a trust store outside S3',
    resources: domain({ MutualTlsAuthentication: { TruststoreUri: 'https://a/b' } }),
    rule: 'F3031',
    property: 'MutualTlsAuthentication.TruststoreUri',
  },
  {
    mistake: 'an ownership certificate without mutual TLS',
    resources: domain({}, { OwnershipVerificationCertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/o' }),
    rule: 'ownership-without-mutual-tls',
  },
  {
    mistake: 'a domain twice',
    resources: { ...domain({}), Twin: { ...domain({}).Subject } },
    rule: 'duplicate-domain-name',
    logicalId: 'Twin',
  },
  {
    mistake: 'a mapping key with bad characters',
    resources: mapping({ ApiMappingKey: 'a b?' }),
    rule: 'F3031',
    property: 'ApiMappingKey',
  },
  {
    mistake: 'a mapping key that starts with a slash',
    resources: mapping({ ApiMappingKey: '/a' }),
    rule: 'F3031',
    property: 'ApiMappingKey',
  },
  {
    mistake: 'a mapping key with two slashes',
    resources: mapping({ ApiMappingKey: 'a//b' }),
    rule: 'F3031',
    property: 'ApiMappingKey',
  },
  {
    mistake: 'a mapping key of 301 characters',
    resources: mapping({ ApiMappingKey: 'a'.repeat(301) }),
    rule: 'F3033',
    property: 'ApiMappingKey',
  },
  {
    mistake: 'a mapping on a bad domain',
    resources: mapping({ DomainName: 'https://api.example.com' }),
    rule: 'F3031',
    property: 'DomainName',
  },
  {
    mistake: 'a slash in the key of a WebSocket API',
    resources: onWebSocket('ApiMapping', { DomainName: 'a.example.com', Stage: 'live', ApiMappingKey: 'a/b' }),
    rule: 'invalid-mapping-key',
  },
  {
    mistake: 'a mapping key twice on a domain',
    resources: twoMappings({ ApiMappingKey: 'a' }, { ApiMappingKey: 'a' }),
    rule: 'duplicate-mapping-key',
    logicalId: 'Twin',
  },
  {
    mistake: 'two root mappings',
    resources: twoMappings({}, { ApiMappingKey: '' }),
    rule: 'duplicate-mapping-key',
    logicalId: 'Twin',
  },
  {
    mistake: 'a WebSocket API beside an HTTP API on a domain',
    resources: {
      ...twoMappings({ ApiMappingKey: 'a' }, { ApiId: { Ref: 'WebSocket' } }),
      ...onWebSocket('Stage', { StageName: 'live' }),
      Subject: mapping({ ApiMappingKey: 'a' }).Subject,
    },
    rule: 'mapping-protocols-mixed',
    logicalId: 'Twin',
  },
  {
    mistake: 'a mapping before its stage',
    resources: { ...mapping({}), Stage: v2('Stage', { ApiId: { Ref: 'Http' }, StageName: '$default' }) },
    rule: 'mapping-before-stage',
  },
  { mistake: 'a routing rule without action', resources: rule({ Actions: [] }), rule: 'F3032', property: 'Actions' },
  { mistake: 'a routing rule of priority 0', resources: rule({ Priority: 0 }), rule: 'F3034', property: 'Priority' },
  {
    mistake: 'a star in the middle of a header value',
    resources: rule({ Conditions: [{ MatchHeaders: { AnyOf: [{ Header: 'a', ValueGlob: 'a*b' }] } }] }),
    rule: 'F3031',
    property: 'Conditions.0.MatchHeaders.AnyOf.0.ValueGlob',
  },
  {
    mistake: 'a priority twice on a domain',
    resources: { ...rule({}), Twin: rule({}).Subject },
    rule: 'duplicate-routing-rule-priority',
    logicalId: 'Twin',
  },
  {
    mistake: 'a routing rule to an HTTP API',
    resources: {
      ...onHttp('Stage', { StageName: 'live' }),
      ...rule({ Actions: [{ InvokeApi: { ApiId: { Ref: 'Http' }, Stage: 'live' } }] }),
    },
    rule: 'routing-rule-of-v2-api',
  },
  {
    mistake: 'a VPC link without subnets',
    resources: subject('VpcLink', { Name: 'l', SubnetIds: [] }),
    rule: 'pf-apigwv2-vpc-link-subnets-required',
  },
  {
    mistake: 'a VPC link of eleven subnets',
    resources: subject('VpcLink', {
      Name: 'l',
      SubnetIds: Array.from({ length: 11 }, (_, index) => `subnet-0a1b2c${index + 10}`),
    }),
    rule: 'F3032',
    property: 'SubnetIds',
  },
];
