import { resourcesOf, warningsOf } from '@apigwv2/testing';
import { App } from 'aws-cdk-lib/core';
import { DomainsStack } from '../src/domains-stack';

const stack = new DomainsStack(new App(), 'Domains');
const propertiesOf = (type: string) => Object.values(resourcesOf(stack, type)).map(({ Properties }) => Properties);

test('maps three stages of two APIs by key', () => {
  const mappings = propertiesOf('AWS::ApiGatewayV2::ApiMapping');
  expect(mappings.map(({ ApiMappingKey, Stage }) => [ApiMappingKey, Stage])).toEqual([
    ['books', '$default'],
    ['books-beta', 'beta'],
    [undefined, '$default'],
  ]);
});

test('requires client certificates, and disables the endpoints of the APIs', () => {
  expect(propertiesOf('AWS::ApiGatewayV2::DomainName')).toMatchObject([
    { MutualTlsAuthentication: { TruststoreUri: 's3://example-trust-stores/clients.pem', TruststoreVersion: '3' } },
  ]);
  expect(propertiesOf('AWS::ApiGatewayV2::Api').map((api) => api.DisableExecuteApiEndpoint)).toEqual([true, true]);
  expect(warningsOf(stack)).toEqual([]);
});

test('creates records for both address families', () => {
  expect(propertiesOf('AWS::Route53::RecordSet').map(({ Type }) => Type)).toEqual(['A', 'AAAA']);
});

test('creates alarms of both APIs, and one dashboard', () => {
  expect(propertiesOf('AWS::CloudWatch::Alarm')).toHaveLength(8);
  expect(propertiesOf('AWS::CloudWatch::Dashboard')).toHaveLength(1);
});
