import { oneStack, resourcesOf } from '@apigwv2/testing';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Duration } from 'aws-cdk-lib/core';
import { HttpMethod, HttpUrlIntegration } from '../../src';
import { addRoute } from './add-route';

const INTEGRATION = 'AWS::ApiGatewayV2::Integration';

describe('HttpUrlIntegration', () => {
  const setUp = () => {
    const stack = oneStack();
    return { stack, api: new CfnApi(stack, 'Api', { name: 'shop', protocolType: 'HTTP' }) };
  };

  test('renders the URL with the method of the request', () => {
    const { stack, api } = setUp();
    addRoute(stack, api, 'GET /books/{id}', new HttpUrlIntegration('Books', 'https://example.com/books/{id}'));
    const [[logicalId, integration] = []] = Object.entries(resourcesOf(stack, INTEGRATION));
    expect(integration?.Properties).toEqual({
      ApiId: { Ref: 'Api' },
      IntegrationType: 'HTTP_PROXY',
      IntegrationMethod: 'ANY',
      IntegrationUri: 'https://example.com/books/{id}',
      PayloadFormatVersion: '1.0',
    });
    const [route] = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Route'));
    expect(route?.Properties.Target).toEqual({ 'Fn::Join': ['', ['integrations/', { Ref: logicalId }]] });
  });

  test('renders its props', () => {
    const { stack, api } = setUp();
    const options = { method: HttpMethod.POST, timeout: Duration.seconds(3), description: 'all books' };
    addRoute(stack, api, '$default', new HttpUrlIntegration('Books', 'https://example.com', options));
    const [integration] = Object.values(resourcesOf(stack, INTEGRATION));
    expect(integration?.Properties).toMatchObject({
      IntegrationMethod: 'POST',
      TimeoutInMillis: 3000,
      Description: 'all books',
    });
  });

  test('[I4] creates one integration for equal settings under one ID', () => {
    const { stack, api } = setUp();
    const books = () => new HttpUrlIntegration('Books', 'https://example.com', { timeout: Duration.seconds(1) });
    addRoute(stack, api, 'GET /books', books());
    addRoute(stack, api, 'POST /books', books());
    expect(Object.keys(resourcesOf(stack, INTEGRATION))).toHaveLength(1);
  });

  test.each([
    ['url', new HttpUrlIntegration('Books', 'https://example.org')],
    ['method', new HttpUrlIntegration('Books', 'https://example.com', { method: HttpMethod.PUT })],
    ['timeout', new HttpUrlIntegration('Books', 'https://example.com', { timeout: Duration.seconds(1) })],
    ['description', new HttpUrlIntegration('Books', 'https://example.com', { description: 'all books' })],
  ])('rejects two definitions under one ID that differ in %s', (setting, other) => {
    const { stack, api } = setUp();
    addRoute(stack, api, 'GET /books', new HttpUrlIntegration('Books', 'https://example.com'));
    const add = () => addRoute(stack, api, 'POST /books', other);
    expect(add).toThrowDefinitionError('ConflictingDefinitions', new RegExp(`'Books'.* differ in ${setting};`));
  });

  test.each([
    ['an invalid URL', 'InvalidUrl', () => new HttpUrlIntegration('Books', 'example.com')],
    [
      'a URL that is too long',
      'LengthOutOfRange',
      () => new HttpUrlIntegration('Books', `https://${'x'.repeat(2041)}`),
    ],
    [
      '[I1] a timeout that is too long',
      'TimeoutOutOfRange',
      () => new HttpUrlIntegration('Books', 'https://a.b', { timeout: Duration.seconds(31) }),
    ],
    [
      'a description that is too long',
      'LengthOutOfRange',
      () => new HttpUrlIntegration('Books', 'https://a.b', { description: 'x'.repeat(1025) }),
    ],
  ] as const)('rejects %s, and names the integration', (_what, code, make) => {
    expect(make).toThrowDefinitionError(code, /\(at HttpUrlIntegration 'Books'\)$/);
  });
});
