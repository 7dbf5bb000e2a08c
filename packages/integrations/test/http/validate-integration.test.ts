import '@apigwv2/testing';
import { Duration, Fn } from 'aws-cdk-lib/core';
import { type HttpIntegrationOptions, HttpMethod, PayloadFormatVersion } from '../../src';
import { validateHttpIntegration } from '../../src/http/validate-integration';

const LISTENER =
  'arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/books/50dc6c495c0c9188/f2f7dc8efc522ab2';
const SERVICE = 'arn:aws:servicediscovery:eu-west-1:111122223333:service/srv-id?stage=prod';
const FUNCTION = 'arn:aws:lambda:eu-west-1:111122223333:function:books';

const url: HttpIntegrationOptions = {
  integrationType: 'HTTP_PROXY',
  integrationUri: 'https://example.com',
  method: HttpMethod.ANY,
};
const lambda: HttpIntegrationOptions = { integrationType: 'AWS_PROXY', integrationUri: FUNCTION };
const link: HttpIntegrationOptions = {
  ...url,
  integrationUri: LISTENER,
  connectionType: 'VPC_LINK',
  connectionId: 'link',
};

describe('validateHttpIntegration', () => {
  test.each<[string, HttpIntegrationOptions]>([
    ['a URL', url],
    ['a URL with connection type INTERNET', { ...url, connectionType: 'INTERNET' }],
    ['a URL that is a token', { ...url, integrationUri: Fn.importValue('Url') }],
    ['a function', lambda],
    ['a function with a method', { ...lambda, method: HttpMethod.POST }],
    [
      'a function with a stage variable as qualifier',
      { ...lambda, integrationUri: `${FUNCTION}-\${stageVariables.color}` },
    ],
    ['a function that is a token', { ...lambda, integrationUri: Fn.importValue('Function') }],
    ['a listener', { ...link, secureServerName: 'books.example.com' }],
    ['a Cloud Map service', { ...link, integrationUri: SERVICE }],
    ['an empty description', { ...url, description: '' }],
    ['a description of maximum length', { ...url, description: 'x'.repeat(1024) }],
    ['a connection type that is a token', { ...link, connectionType: Fn.importValue('Type') as 'VPC_LINK' }],
  ])('accepts %s', (_what, options) => {
    expect(() => validateHttpIntegration(options, 'Books')).not.toThrow();
  });

  test.each<[string, HttpIntegrationOptions, RegExp]>([
    [
      'an unknown type',
      { ...url, integrationType: 'MOCK' as 'HTTP_PROXY' },
      /must be one of HTTP_PROXY, AWS_PROXY, got 'MOCK'/,
    ],
    ['a URL without a method', { ...url, method: undefined }, /method must be set for integrationType HTTP_PROXY/],
    [
      'a URL with payload version 2.0',
      { ...url, payloadFormatVersion: PayloadFormatVersion.VERSION_2_0 },
      /must be 1.0, got '2.0'/,
    ],
    [
      'a function behind a VPC link',
      { ...lambda, connectionType: 'VPC_LINK', connectionId: 'link' },
      /must be HTTP_PROXY with connectionType VPC_LINK, got AWS_PROXY/,
    ],
    [
      'connection type VPC_LINK without an ID',
      { ...link, connectionId: undefined },
      /connectionId must be the ID of the VPC link/,
    ],
    [
      'a connection ID without connection type VPC_LINK',
      { ...url, connectionId: 'link' },
      /connectionId must be used with connectionType VPC_LINK/,
    ],
    [
      'a public endpoint with a server name',
      { ...url, connectionType: 'INTERNET', secureServerName: 'example.com' },
      /secureServerName must be used with connectionType VPC_LINK/,
    ],
  ])('rejects %s', (_what, options, message) => {
    expect(() => validateHttpIntegration(options, 'Books')).toThrowDefinitionError(
      'IntegrationOptionsConflict',
      message,
    );
  });

  test.each<[string, HttpIntegrationOptions, RegExp]>([
    [
      'a description',
      { ...url, description: 'x'.repeat(1025) },
      /description must have 0 to 1024 characters, got 1025/,
    ],
    ['a connection id', { ...link, connectionId: '' }, /connectionId must have 1 to 1024 characters, got 0/],
    [
      'a server name',
      { ...link, secureServerName: 'x'.repeat(513) },
      /secureServerName must have 1 to 512 characters, got 513/,
    ],
    ['a function', { ...lambda, integrationUri: '' }, /integrationUri must have 1 to 2048 characters, got 0/],
  ])('rejects %s of invalid length', (_what, options, message) => {
    expect(() => validateHttpIntegration(options, 'Books')).toThrowDefinitionError('LengthOutOfRange', message);
  });

  test.each<[string, HttpIntegrationOptions, RegExp]>([
    ['a URL', { ...url, integrationUri: 'example.com' }, /got 'example.com'/],
    [
      'a function',
      { ...lambda, integrationUri: 'books' },
      /must be the ARN of a function with integrationType AWS_PROXY, got 'books'/,
    ],
    [
      'a VPC link',
      { ...link, integrationUri: 'https://internal' },
      /must be the ARN of a listener or of a Cloud Map service behind a VPC link, got 'https:/,
    ],
    [
      'a load balancer',
      { ...link, integrationUri: LISTENER.replace('listener', 'loadbalancer') },
      /must be the ARN of a listener/,
    ],
  ])('rejects an invalid URI of %s', (_what, options, message) => {
    expect(() => validateHttpIntegration(options, 'Books')).toThrowDefinitionError('InvalidUrl', message);
  });

  test('[I1] rejects a timeout above 30 seconds', () => {
    const options = { ...url, timeout: Duration.seconds(31) };
    expect(() => validateHttpIntegration(options, 'Books')).toThrowDefinitionError('TimeoutOutOfRange', /got 31000 ms/);
  });
});
