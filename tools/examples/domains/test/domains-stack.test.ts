import { resourcesOf, warningsOf } from '@apigwv2/testing';
import { App } from 'aws-cdk-lib/core';
import { DomainsStack } from '../src/domains-stack';

const stack = new DomainsStack(new App(), 'Domains');
const propertiesOf = (type: string) => Object.values(resourcesOf(stack, type)).map(({ Properties }) => Properties);

test('three stages of two APIs share the domain by key', () => {
  const mappings = propertiesOf('AWS::ApiGatewayV2::ApiMapping');
  expect(mappings.map(({ ApiMappingKey, Stage }) => [ApiMappingKey, Stage])).toEqual([
    ['books', '$default'],
    ['books-beta', 'beta'],
    [undefined, '$default'],
  ]);
});

test('clients show certificates, and nobody goes around the domain', () => {
  expect(propertiesOf('AWS::ApiGatewayV2::DomainName')).toMatchObject([
    { MutualTlsAuthentication: { TruststoreUri: 's3://example-trust-stores/clients.pem', TruststoreVersion: '3' } },
  ]);
  expect(propertiesOf('AWS::ApiGatewayV2::Api').map((api) => api.DisableExecuteApiEndpoint)).toEqual([true, true]);
  expect(warningsOf(stack)).toEqual([]);
});

test('the domain is found by both kinds of addresses', () => {
  expect(propertiesOf('AWS::Route53::RecordSet').map(({ Type }) => Type)).toEqual(['A', 'AAAA']);
});

test('both APIs are watched', () => {
  expect(propertiesOf('AWS::CloudWatch::Alarm')).toHaveLength(8);
  expect(propertiesOf('AWS::CloudWatch::Dashboard')).toHaveLength(1);
});
