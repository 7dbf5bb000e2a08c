import type { IHttpApiRef, IWebSocketApiRef } from '@apigwv2/contracts';
import { inlineFunction, logicalIds, oneStack, twoStacks, webSocketApiIn } from '@apigwv2/testing';
import { CfnApi, HttpApi, WebSocketApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Vpc } from 'aws-cdk-lib/aws-ec2';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Stack } from 'aws-cdk-lib/core';
import {
  HttpAlbIntegration,
  HttpIntegration,
  HttpLambdaIntegration,
  HttpSqsIntegration,
  HttpUrlIntegration,
  WebSocketIntegration,
  WebSocketLambdaIntegration,
  WebSocketMockIntegration,
  WebSocketSqsIntegration,
} from '../src';
import { addRoute } from './http/add-route';
import { addWebSocketRoute } from './websocket/add-route';

// Changing a logical ID is a major release.
describe('logical IDs of integrations of HTTP APIs', () => {
  const URL = 'https://example.com';
  const LISTENER =
    'arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/books/50dc6c495c0c9188/f2f7dc8efc522ab2';
  const idsIn = (stack: Stack) => ({
    integrations: logicalIds(stack, 'AWS::ApiGatewayV2::Integration'),
    permissions: logicalIds(stack, 'AWS::Lambda::Permission'),
  });
  const apiIn = (stack: Stack) => new CfnApi(stack, 'Api', { name: 'shop', protocolType: 'HTTP' });
  const addRoutes = (stack: Stack, api: IHttpApiRef, handlerIn: Stack) => {
    const handler = inlineFunction(handlerIn, 'Handler');
    addRoute(stack, api, 'GET /orders', new HttpLambdaIntegration('Orders', handler));
    addRoute(stack, api, 'GET /books', new HttpUrlIntegration('Books/All', URL));
  };

  test('consist of API and ID for an API in the same stack', () => {
    const stack = oneStack();
    addRoutes(stack, apiIn(stack), stack);
    expect(idsIn(stack)).toEqual({
      integrations: ['ApiIntegrationsBooks2FAll146A8142', 'ApiIntegrationsOrdersA5B99746'],
      permissions: ['ApiSharedPermissionHandlerInvokeFF6BFAB0'],
    });
  });

  test('consist of the API path and ID for an API in another stack', () => {
    const { a, b } = twoStacks();
    addRoutes(b, apiIn(a), a);
    expect(idsIn(b)).toEqual({
      integrations: ['ApiA2FApiIntegrationsBooks2FAll93EBED8E', 'ApiA2FApiIntegrationsOrders627BFB8F'],
      permissions: ['ApiA2FApiSharedPermissionofAHandlerInvoke60218EF6'],
    });
  });

  test('consist of API ID and ID for an imported API', () => {
    const stack = oneStack();
    addRoutes(stack, HttpApi.fromHttpApiAttributes(stack, 'Imported', { httpApiId: 'a1b2c3d4e5' }), stack);
    expect(idsIn(stack)).toEqual({
      integrations: ['Apia1b2c3d4e5IntegrationsBooks2FAll77EDB376', 'Apia1b2c3d4e5IntegrationsOrders4368CD4A'],
      permissions: ['Apia1b2c3d4e5SharedPermissionHandlerInvokeA7C8E914'],
    });
  });

  test('consist of the route for a permission of one route', () => {
    const stack = oneStack();
    const orders = new HttpLambdaIntegration('Orders', inlineFunction(stack, 'Handler'), {
      scopePermissionToRoute: true,
    });
    addRoute(stack, apiIn(stack), 'GET /orders', orders, 'GetOrders');
    expect(idsIn(stack).permissions).toEqual(['GetOrdersPermissionInvoke4C388DCB']);
  });

  test('consist of the construct for a separate integration', () => {
    const stack = oneStack();
    new HttpIntegration(stack, 'Books', {
      httpApi: apiIn(stack),
      integrationType: 'HTTP_PROXY',
      integrationUri: URL,
      method: 'GET',
    });
    expect(idsIn(stack).integrations).toEqual(['Books8C439C90']);
  });

  test('consist of the integration for a role, and of API and VPC for a shared link', () => {
    const stack = oneStack();
    const api = apiIn(stack);
    addRoute(stack, api, 'POST /orders', new HttpSqsIntegration('Queue', { queue: new Queue(stack, 'Orders') }));
    const vpc = Vpc.fromVpcAttributes(stack, 'Vpc', {
      vpcId: 'vpc-0123456789abcdef0',
      availabilityZones: ['eu-west-1a'],
      privateSubnetIds: ['subnet-0123456789abcdef0'],
    });
    addRoute(stack, api, 'ANY /books', new HttpAlbIntegration('Books', { listenerArn: LISTENER, vpc }));
    expect(logicalIds(stack).filter((id) => id.startsWith('Api'))).toEqual([
      'Api',
      'ApiIntegrationsBooksCDAEBBE9',
      'ApiIntegrationsQueue5B5CA6A8',
      'ApiIntegrationsQueueRole544E07F6',
      'ApiSharedVpcLinkVpcLinkC349EB0D',
      'ApiSharedVpcLinkVpcLinkSecurityGroup896B5568',
    ]);
  });
});

describe('logical IDs of integrations of WebSocket APIs', () => {
  const idsIn = (stack: Stack) => ({
    integrations: logicalIds(stack, 'AWS::ApiGatewayV2::Integration'),
    responses: logicalIds(stack, 'AWS::ApiGatewayV2::IntegrationResponse'),
    permissions: logicalIds(stack, 'AWS::Lambda::Permission'),
  });
  const addRoutes = (stack: Stack, api: IWebSocketApiRef) => {
    addWebSocketRoute(stack, api, 'chat', new WebSocketLambdaIntegration('Chat', inlineFunction(stack, 'Handler')));
    const responses = { '/5\\d\\d/': {} };
    addWebSocketRoute(stack, api, 'ping', new WebSocketMockIntegration('Ping', { responses }));
  };

  test('consist of API and ID for an API in the same stack, with the keys of responses', () => {
    const stack = oneStack();
    addRoutes(stack, webSocketApiIn(stack));
    expect(idsIn(stack)).toEqual({
      integrations: ['ApiIntegrationsChatCEA30EA3', 'ApiIntegrationsPing946259E2'],
      permissions: ['ApiSharedPermissionHandlerInvokeFF6BFAB0'],
      responses: ['ApiIntegrationsPingResponses2F5dd2F0DA89274', 'ApiIntegrationsPingResponsesdefaultA39EDC04'],
    });
  });

  test('consist of the API path and ID for an API in another stack', () => {
    const { a, b } = twoStacks();
    addRoutes(b, webSocketApiIn(a));
    expect(idsIn(b)).toEqual({
      integrations: ['ApiA2FApiIntegrationsChatB1825664', 'ApiA2FApiIntegrationsPing861EF511'],
      permissions: ['ApiA2FApiSharedPermissionHandlerInvoke8DB657DB'],
      responses: [
        'ApiA2FApiIntegrationsPingResponses2F5dd2FAC842128',
        'ApiA2FApiIntegrationsPingResponsesdefault03641DA1',
      ],
    });
  });

  test('consist of API ID and ID for an imported API', () => {
    const stack = oneStack();
    addRoutes(stack, WebSocketApi.fromWebSocketApiAttributes(stack, 'Imported', { webSocketId: 'a1b2c3d4e5' }));
    expect(idsIn(stack)).toEqual({
      integrations: ['Apia1b2c3d4e5IntegrationsChatE5F234DF', 'Apia1b2c3d4e5IntegrationsPing2B36D5FE'],
      permissions: ['Apia1b2c3d4e5SharedPermissionHandlerInvokeA7C8E914'],
      responses: [
        'Apia1b2c3d4e5IntegrationsPingResponses2F5dd2FA23B6499',
        'Apia1b2c3d4e5IntegrationsPingResponsesdefault2391FB3D',
      ],
    });
  });

  test('consist of the integration for a role', () => {
    const stack = oneStack();
    const queue = Queue.fromQueueArn(stack, 'Queue', 'arn:aws:sqs:eu-west-1:111122223333:orders');
    addWebSocketRoute(stack, webSocketApiIn(stack), 'order', new WebSocketSqsIntegration('Order', { queue }));
    expect(logicalIds(stack, 'AWS::IAM::Role')).toEqual(['ApiIntegrationsOrderRole7551172A']);
  });

  test('consist of the construct for a separate integration', () => {
    const stack = oneStack();
    new WebSocketIntegration(stack, 'Ping', { webSocketApi: webSocketApiIn(stack), integrationType: 'MOCK' });
    expect(idsIn(stack)).toEqual({
      integrations: ['PingD2DB0D42'],
      permissions: [],
      responses: ['PingResponsesdefault93B3914A'],
    });
  });
});
