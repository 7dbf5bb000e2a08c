import { oneStack, resourcesOf, webSocketApiIn } from '@apigwv2/testing';
import { CfnApi, CfnRoute, HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { WebSocketIntegration, type WebSocketIntegrationOptions } from '../../src';

describe('WebSocketIntegration', () => {
  test('creates an integration for L1 routes', () => {
    const stack = oneStack();
    const webSocketApi = webSocketApiIn(stack);
    const ping = new WebSocketIntegration(stack, 'Ping', { webSocketApi, integrationType: 'MOCK' });
    new CfnRoute(stack, 'Route', {
      apiId: webSocketApi.ref,
      routeKey: 'ping',
      target: `integrations/${ping.integrationId}`,
    });
    const [id] = Object.keys(resourcesOf(stack, 'AWS::ApiGatewayV2::Integration'));
    expect(stack.resolve(ping.integrationRef)).toEqual({ apiId: { Ref: 'Api' }, integrationId: { Ref: id } });
    expect(ping.webSocketApi).toBe(webSocketApi);
    expect(Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::IntegrationResponse'))).toHaveLength(1);
  });

  test('accepts the ARN of a function', () => {
    const stack = oneStack();
    const integrationUri = 'arn:aws:lambda:eu-west-1:111122223333:function:chat';
    const options = { webSocketApi: webSocketApiIn(stack), integrationType: 'AWS_PROXY', integrationUri } as const;
    expect(() => new WebSocketIntegration(stack, 'Chat', options)).not.toThrow();
  });

  const uri = { integrationUri: 'https://example.com', integrationMethod: 'POST' } as const;
  const refused: [string, string, WebSocketIntegrationOptions][] = [
    ['a misspelt type', 'TypeMismatch', { integrationType: undefined as never }],
    ['an unknown type', 'TypeMismatch', { integrationType: 'LAMBDA' as never }],
    ['a mock with a URI', 'IntegrationOptionsConflict', { integrationType: 'MOCK', ...uri }],
    ['a mock with an empty URI', 'IntegrationOptionsConflict', { integrationType: 'MOCK', integrationUri: '' }],
    ['an endpoint without a URI', 'IntegrationOptionsConflict', { integrationType: 'HTTP', integrationMethod: 'POST' }],
    [
      'an endpoint without a method',
      'IntegrationOptionsConflict',
      { integrationType: 'HTTP_PROXY', integrationUri: 'https://example.com' },
    ],
    ['a function with a URL', 'InvalidUrl', { integrationType: 'AWS_PROXY', ...uri }],
    ['a proxy with responses', 'IntegrationOptionsConflict', { integrationType: 'HTTP_PROXY', ...uri, responses: {} }],
  ];
  test.each(refused)('rejects %s, and names the construct', (_what, code, options) => {
    const stack = oneStack();
    expect(
      () => new WebSocketIntegration(stack, 'Chat', { webSocketApi: webSocketApiIn(stack), ...options }),
    ).toThrowDefinitionError(code, /\(at Stack\/Chat\)$/);
  });

  test('rejects an HTTP API', () => {
    const stack = oneStack();
    const l1 = new CfnApi(stack, 'L1', { name: 'shop', protocolType: 'HTTP' });
    for (const webSocketApi of [l1, new HttpApi(stack, 'L2') as never]) {
      expect(
        () =>
          new WebSocketIntegration(stack, `Of${stack.node.children.length}`, { webSocketApi, integrationType: 'MOCK' }),
      ).toThrowDefinitionError('ProtocolMismatch');
    }
  });
});
