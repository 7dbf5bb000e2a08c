import '@apigwv2/testing';
import { Duration, Fn } from 'aws-cdk-lib/core';
import { type HttpIntegrationOptions, HttpMethod, PayloadFormatVersion } from '../../src';
import { checkHttpIntegration } from '../../src/http/validate-integration';

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

describe('checkHttpIntegration', () => {
  test.each<[string, HttpIntegrationOptions]>([
    ['a URL', url],
    ['a URL, said to be on the internet', { ...url, connectionType: 'INTERNET' }],
    ['a URL that is a token', { ...url, integrationUri: Fn.importValue('Url') }],
    ['a function', lambda],
    ['a function with a method', { ...lambda, method: HttpMethod.POST }],
    ['a function named by a stage variable', { ...lambda, integrationUri: `${FUNCTION}-\${stageVariables.color}` }],
    ['a function that is a token', { ...lambda, integrationUri: Fn.importValue('Function') }],
    ['a listener', { ...link, secureServerName: 'books.example.com' }],
    ['a Cloud Map service', { ...link, integrationUri: SERVICE }],
    ['an empty description', { ...url, description: '' }],
    ['a description of the greatest length', { ...url, description: 'x'.repeat(1024) }],
    ['a connection that is only known later', { ...link, connectionType: Fn.importValue('Type') as 'VPC_LINK' }],
  ])('%s is let through', (_what, options) => {
    expect(() => checkHttpIntegration(options, 'Books')).not.toThrow();
  });

  test.each<[string, HttpIntegrationOptions, RegExp]>([
    [
      'the type is unknown',
      { ...url, integrationType: 'MOCK' as 'HTTP_PROXY' },
      /must be one of HTTP_PROXY, AWS_PROXY, got 'MOCK'/,
    ],
    ['a URL has no method', { ...url, method: undefined }, /HTTP_PROXY needs a method/],
    [
      'a URL has payload version 2.0',
      { ...url, payloadFormatVersion: PayloadFormatVersion.VERSION_2_0 },
      /must be 1.0, got '2.0'/,
    ],
    [
      'a VPC link leads to a function',
      { ...lambda, connectionType: 'VPC_LINK', connectionId: 'link' },
      /must have type HTTP_PROXY, got AWS_PROXY/,
    ],
    ['a VPC link is not named', { ...link, connectionId: undefined }, /VPC_LINK needs a connectionId/],
    ['a VPC link is named only', { ...url, connectionId: 'link' }, /connectionId needs connectionType VPC_LINK/],
    [
      'a public endpoint has a server name',
      { ...url, connectionType: 'INTERNET', secureServerName: 'example.com' },
      /secureServerName needs connectionType VPC_LINK/,
    ],
  ])('fails when %s', (_what, options, message) => {
    expect(() => checkHttpIntegration(options, 'Books')).toThrowDefinitionError('IntegrationOptionsConflict', message);
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
  ])('fails when %s has a wrong length', (_what, options, message) => {
    expect(() => checkHttpIntegration(options, 'Books')).toThrowDefinitionError('LengthOutOfRange', message);
  });

  test.each<[string, HttpIntegrationOptions, RegExp]>([
    ['a URL', { ...url, integrationUri: 'example.com' }, /got 'example.com'/],
    [
      'a function',
      { ...lambda, integrationUri: 'books' },
      /of type AWS_PROXY must be the ARN of a function, got 'books'/,
    ],
    [
      'a VPC link',
      { ...link, integrationUri: 'https://internal' },
      /must be the ARN of a listener or of a Cloud Map service, got 'https:/,
    ],
    [
      'a load balancer',
      { ...link, integrationUri: LISTENER.replace('listener', 'loadbalancer') },
      /must be the ARN of a listener/,
    ],
  ])('fails when the URI of %s is malformed', (_what, options, message) => {
    expect(() => checkHttpIntegration(options, 'Books')).toThrowDefinitionError('UrlMalformed', message);
  });

  test('[I1] fails when the timeout is above 30 seconds', () => {
    const options = { ...url, timeout: Duration.seconds(31) };
    expect(() => checkHttpIntegration(options, 'Books')).toThrowDefinitionError('TimeoutOutOfRange', /got 31000 ms/);
  });
});
