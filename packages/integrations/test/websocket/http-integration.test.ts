import { oneStack, resourcesOf, warningsOf, webSocketApiIn } from '@apigwv2/testing';
import { VpcLink as OlderVpcLink } from 'aws-cdk-lib/aws-apigateway';
import { CfnVpcLink } from 'aws-cdk-lib/aws-apigatewayv2';
import { Vpc } from 'aws-cdk-lib/aws-ec2';
import { NetworkLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import { HttpMethod, WebSocketHttpIntegration, WebSocketHttpProxyIntegration } from '../../src';
import { addWebSocketRoute } from './add-route';

const URL = 'https://example.com/chat';
const VERSION = { 'integration.request.header.Sec-WebSocket-Version': "'0'" };

const propertiesOf = (stack: Stack, type = 'AWS::ApiGatewayV2::Integration') =>
  Object.values(resourcesOf(stack, type)).map((resource) => resource.Properties);
const kinds = [
  ['WebSocketHttpIntegration', 'HTTP', WebSocketHttpIntegration],
  ['WebSocketHttpProxyIntegration', 'HTTP_PROXY', WebSocketHttpProxyIntegration],
] as const;

describe.each(kinds)('[G5] %s', (name, type, Kind) => {
  test('calls the endpoint with POST', () => {
    const stack = oneStack();
    addWebSocketRoute(stack, webSocketApiIn(stack), 'send', new Kind('Chat', URL));
    expect(propertiesOf(stack)).toEqual([
      { ApiId: { Ref: 'Api' }, IntegrationType: type, IntegrationMethod: 'POST', IntegrationUri: URL },
    ]);
  });

  test('renders its props', () => {
    const stack = oneStack();
    const props = {
      integrationMethod: HttpMethod.PUT,
      timeout: Duration.seconds(3),
      description: 'talk',
      requestParameters: { 'integration.request.header.Id': 'context.connectionId' },
    };
    addWebSocketRoute(stack, webSocketApiIn(stack), 'send', new Kind('Chat', URL, props));
    expect(propertiesOf(stack)).toMatchObject([
      {
        IntegrationMethod: 'PUT',
        TimeoutInMillis: 3000,
        Description: 'talk',
        RequestParameters: { 'integration.request.header.Id': 'context.connectionId' },
      },
    ]);
  });

  test('calls an endpoint in a VPC through the link of a Network Load Balancer', () => {
    const stack = oneStack();
    const balancer = new NetworkLoadBalancer(stack, 'Balancer', { vpc: new Vpc(stack, 'Vpc') });
    const vpcLink = new OlderVpcLink(stack, 'Link', { targets: [balancer] });
    const chat = new Kind('Chat', 'http://balancer.example.com/chat', { vpcLink });
    addWebSocketRoute(stack, webSocketApiIn(stack), 'send', chat);
    expect(propertiesOf(stack)).toMatchObject([
      { ConnectionType: 'VPC_LINK', ConnectionId: stack.resolve(vpcLink.vpcLinkId) },
    ]);
    expect(Object.values(chat.settings)).toContain(vpcLink);
  });

  test('rejects a VPC link of HTTP APIs', () => {
    const vpcLink = new CfnVpcLink(oneStack(), 'Link', { name: 'link', subnetIds: ['subnet-0a1b2c3d'] });
    expect(() => new Kind('Chat', URL, { vpcLink })).toThrowDefinitionError(
      'IntegrationOptionsConflict',
      /got Stack\/Link for HTTP APIs/,
    );
  });

  test('warns when an endpoint on $connect receives the version header of the handshake', () => {
    const warned = (key: string, requestParameters?: Record<string, string>) => {
      const stack = oneStack();
      addWebSocketRoute(stack, webSocketApiIn(stack), key, new Kind('Chat', URL, { requestParameters }));
      return warningsOf(stack).map(({ id, path }) => [id, path]);
    };
    expect(warned('$connect')).toEqual([['@apigwv2/integrations:webSocketVersionForwarded', 'Stack/$connect']]);
    expect(warned('$connect', VERSION)).toEqual([]);
    expect(warned('send')).toEqual([]);
  });

  test('warns when a message route maps a source of $connect only', () => {
    const warned = (key: string) => {
      const stack = oneStack();
      const requestParameters = { ...VERSION, 'integration.request.header.Id': 'route.request.querystring.id' };
      addWebSocketRoute(stack, webSocketApiIn(stack), key, new Kind('Chat', URL, { requestParameters }));
      return warningsOf(stack).map(({ id, path }) => [id, path]);
    };
    expect(warned('send')).toEqual([['@apigwv2/integrations:sourceOfConnectionOnly', 'Stack/send']]);
    expect(warned('$connect')).toEqual([]);
  });

  test('rejects an invalid URL, and names the integration', () => {
    const make = () => new Kind('Chat', 'ws://example.com');
    expect(make).toThrowDefinitionError('InvalidUrl', new RegExp(`\\(at ${name} 'Chat'\\)$`));
  });
});

describe('[G5] WebSocketHttpIntegration', () => {
  const RESPONSE = 'AWS::ApiGatewayV2::IntegrationResponse';

  test('has a $default response, which routes do not return', () => {
    const stack = oneStack();
    const chat = new WebSocketHttpIntegration('Chat', URL);
    const route = addWebSocketRoute(stack, webSocketApiIn(stack), 'send', chat);
    expect(propertiesOf(stack, RESPONSE)).toMatchObject([{ IntegrationResponseKey: '$default' }]);
    expect(route.routeResponseSelectionExpression).toBeUndefined();
  });

  test('renders responses by status code, and routes return them', () => {
    const stack = oneStack();
    const responses = {
      $default: { responseTemplates: { $default: "$input.json('$.hits')" } },
      '/5\\d\\d/': { responseTemplates: { $default: { error: 'try again' } } },
    };
    const chat = new WebSocketHttpIntegration('Chat', URL, { responses });
    const route = addWebSocketRoute(stack, webSocketApiIn(stack), 'send', chat);
    expect(propertiesOf(stack, RESPONSE)).toMatchObject([
      { IntegrationResponseKey: '$default', ResponseTemplates: { $default: "$input.json('$.hits')" } },
      { IntegrationResponseKey: '/5\\d\\d/', ResponseTemplates: { $default: '{"error":"try again"}' } },
    ]);
    expect(route.routeResponseSelectionExpression).toBe('$default');
  });
});

test('[G5] WebSocketHttpProxyIntegration rejects responses', () => {
  const stack = oneStack();
  addWebSocketRoute(stack, webSocketApiIn(stack), 'send', new WebSocketHttpProxyIntegration('Chat', URL));
  expect(propertiesOf(stack, 'AWS::ApiGatewayV2::IntegrationResponse')).toEqual([]);
  const props = { responses: {} } as never;
  expect(() => new WebSocketHttpProxyIntegration('Chat', URL, props)).toThrowDefinitionError(
    'IntegrationOptionsConflict',
    /responses must not be set for integrationType HTTP_PROXY/,
  );
});
