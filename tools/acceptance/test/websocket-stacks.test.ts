import { WebSocketLambdaAuthorizer } from '@apigwv2/authorizers';
import { WebSocketApi, WebSocketRoute, WebSocketStage } from '@apigwv2/core-websocket';
import { DomainName } from '@apigwv2/domains';
import { WebSocketLambdaIntegration, WebSocketMockIntegration } from '@apigwv2/integrations';
import { inlineFunction, logicalIds, oneStack, resourcesOf, twoStacks } from '@apigwv2/testing';
import { CfnApi, WebSocketApi as UpstreamApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { NestedStack, Stage } from 'aws-cdk-lib/core';
import { resourceCycle } from './resource-cycle';

type Place = 'a' | 'b';
const places: readonly Place[] = ['a', 'b'];
const cells = places.flatMap((api) =>
  places.flatMap((route) =>
    places.flatMap((handler) => places.map((authorizer) => ({ api, route, handler, authorizer }))),
  ),
);

describe('WebSocket APIs in two stacks', () => {
  test.each(cells)('API $api, route $route, function $handler, authorizer $authorizer', (cell) => {
    const { app, ...stacks } = twoStacks();
    const webSocketApi = new WebSocketApi(stacks[cell.api], 'Chat');
    const handler = inlineFunction(stacks[cell.handler], 'Handler');
    const guard = inlineFunction(stacks[cell.authorizer], 'Guard');
    new WebSocketRoute(stacks[cell.route], 'Connect', {
      webSocketApi,
      routeKey: '$connect',
      integration: new WebSocketLambdaIntegration('Handler', handler),
      authorizer: new WebSocketLambdaAuthorizer('Guard', guard, {
        identitySource: ['route.request.querystring.token'],
      }),
    });
    webSocketApi.grantManageConnections(handler);
    app.synth();
    expect(logicalIds(stacks[cell.route], 'AWS::ApiGatewayV2::Route')).toHaveLength(1);
    expect([stacks.a, stacks.b].map(resourceCycle)).toEqual([undefined, undefined]);
  });

  test.each(['parent', 'nested'] as const)(
    'API in the parent, route and function in a nested stack, grant from the %s',
    (from) => {
      const parent = oneStack();
      const nested = new NestedStack(parent, 'Nested');
      const webSocketApi = new WebSocketApi(parent, 'Chat');
      const handler = inlineFunction(nested, 'Handler');
      const integration = new WebSocketLambdaIntegration('Handler', handler);
      new WebSocketRoute(from === 'parent' ? parent : nested, 'Send', { webSocketApi, routeKey: 'send', integration });
      webSocketApi.grantManageConnections(handler);
      Stage.of(parent)?.synth();
      expect([parent, nested].map(resourceCycle)).toEqual([undefined, undefined]);
    },
  );
});

test('routes of one function share an integration and a permission', () => {
  const stack = oneStack();
  const chat = new WebSocketApi(stack, 'Chat');
  const integration = new WebSocketLambdaIntegration('Handler', inlineFunction(stack, 'Handler'));
  for (const key of ['$connect', '$disconnect', 'send']) chat.addRoute(key, { integration });
  expect(logicalIds(stack, 'AWS::ApiGatewayV2::Integration')).toHaveLength(1);
  expect(logicalIds(stack, 'AWS::Lambda::Permission')).toHaveLength(1);
});

test('ping returns a response without a function, in one call', () => {
  const stack = oneStack();
  const chat = new WebSocketApi(stack, 'Chat');
  chat.addRoute('ping', { integration: WebSocketMockIntegration.reply('Ping', { pong: true }) });
  const types = Object.values(resourcesOf(stack)).map(({ Type }) => Type.split('::').at(-1));
  expect(types.sort()).toEqual(['Api', 'Integration', 'IntegrationResponse', 'Route', 'RouteResponse']);
});

test.each([
  [
    'an L1',
    (stack: ReturnType<typeof oneStack>) =>
      new CfnApi(stack, 'Api', {
        name: 'chat',
        protocolType: 'WEBSOCKET',
        routeSelectionExpression: '$request.body.action',
      }),
  ],
  ['an API of aws-cdk-lib', (stack: ReturnType<typeof oneStack>) => new UpstreamApi(stack, 'Api')],
])('%s accepts routes and stages of these packages', (_what, make) => {
  const stack = oneStack();
  const webSocketApi = make(stack);
  const integration = new WebSocketLambdaIntegration('Handler', inlineFunction(stack, 'Handler'));
  new WebSocketRoute(stack, 'Send', { webSocketApi, routeKey: 'send', integration });
  new WebSocketStage(stack, 'Live', { webSocketApi, stageName: 'live' });
  expect(logicalIds(stack, 'AWS::ApiGatewayV2::Route')).toHaveLength(1);
});

test('stages share a domain by key, and return the URLs of clients and of connections', () => {
  const stack = oneStack();
  const certificate = Certificate.fromCertificateArn(stack, 'C', 'arn:aws:acm:eu-west-1:111122223333:certificate/a');
  const domainName = new DomainName(stack, 'Domain', { domainName: 'api.example.com', certificate });
  const chat = new WebSocketApi(stack, 'Chat', { defaultDomainMapping: { domainName, mappingKey: 'chat' } });
  chat.addRoute('ping', { integration: WebSocketMockIntegration.reply('Ping', { pong: true }) });
  const domain = { Ref: 'Domain66AC69E0' };
  expect(stack.resolve(chat.defaultStage?.domainUrl)).toEqual({ 'Fn::Join': ['', ['wss://', domain, '/chat/']] });
  expect(stack.resolve(chat.defaultStage?.domainCallbackUrl)).toEqual({
    'Fn::Join': ['', ['https://', domain, '/chat']],
  });
  expect(() =>
    chat.addStage('Two', { stageName: 'two', domainMapping: { domainName, mappingKey: 'a/b' } }),
  ).toThrowDefinitionError('InvalidMappingKey');
});
