import type { IWebSocketApiRef } from '@apigwv2/contracts';
import { fakeWebSocketAuthorizer, fakeWebSocketIntegration, oneStack, resourcesOf, warningsOf } from '@apigwv2/testing';
import * as upstream from 'aws-cdk-lib/aws-apigatewayv2';
import { Annotations, CfnParameter, Fn, type Stack } from 'aws-cdk-lib/core';
import {
  WebSocketApi,
  WebSocketIamAuthorizer,
  WebSocketNoneAuthorizer,
  WebSocketRoute,
  type WebSocketRouteOptions,
} from '../../src';

const integration = fakeWebSocketIntegration('Chat');

const l1 = (stack: Stack) =>
  new upstream.CfnApi(stack, 'Api', {
    name: 'chat',
    protocolType: 'WEBSOCKET',
    routeSelectionExpression: '$request.body.action',
  });

const foreign: readonly [string, (stack: Stack) => IWebSocketApiRef][] = [
  ['an L1', l1],
  ['an API of aws-cdk-lib', (stack) => new upstream.WebSocketApi(stack, 'Api')],
  [
    'an API that aws-cdk-lib imports',
    (stack) => upstream.WebSocketApi.fromWebSocketApiAttributes(stack, 'Api', { webSocketId: 'a1b2c3d4e5' }),
  ],
  ['an import', (stack) => WebSocketApi.fromWebSocketApiAttributes(stack, 'Api', { webSocketId: 'a1b2c3d4e5' })],
  [
    'an import of an exported ID',
    (stack) => WebSocketApi.fromWebSocketApiAttributes(stack, 'Api', { webSocketId: Fn.importValue('chat') }),
  ],
  [
    'an import of an L1',
    (stack) => WebSocketApi.fromWebSocketApiAttributes(stack, 'Import', { webSocketId: l1(stack).ref }),
  ],
];

const withStage = (stack: Stack) => new WebSocketApi(stack, 'Api', { createDefaultStage: true });

const own: readonly [string, (stack: Stack) => IWebSocketApiRef][] = [
  ['an API of this package', (stack) => withStage(stack)],
  [
    'an import of an API of this package',
    (stack) => WebSocketApi.fromWebSocketApiAttributes(stack, 'Import', { webSocketId: withStage(stack).apiId }),
  ],
];

function add(stack: Stack, webSocketApi: IWebSocketApiRef, key: string, options: Partial<WebSocketRouteOptions> = {}) {
  return new WebSocketRoute(stack, 'Route', { webSocketApi, routeKey: key, integration, ...options });
}

const token = (stack: Stack) => new CfnParameter(stack, 'Key').valueAsString;

describe.each(foreign)('the authorizer of a route of %s', (_, api) => {
  test('is required on $connect', () => {
    const stack = oneStack();
    expect(() => add(stack, api(stack), '$connect')).toThrowDefinitionError(
      'AuthorizationRequired',
      /the route \$connect must have an authorizer on an API that no WebSocketApi of this app defines, got none/,
    );
  });

  test('is required on a route whose key is a token, which may be $connect', () => {
    const stack = oneStack();
    expect(() => add(stack, api(stack), token(stack))).toThrowDefinitionError(
      'AuthorizationRequired',
      /a route whose key is a token, which may be \$connect, must have an authorizer/,
    );
  });

  test('is required when it is undefined', () => {
    const stack = oneStack();
    const options = { authorizer: undefined };
    expect(() => add(stack, api(stack), '$connect', options)).toThrowDefinitionError('AuthorizationRequired');
  });

  test.each(['$disconnect', '$default', 'send'])('is not required on %s', (key) => {
    const stack = oneStack();
    expect(add(stack, api(stack), key).authorization).toEqual({ type: 'NONE' });
  });

  test.each([
    ['NONE', new WebSocketNoneAuthorizer()],
    ['AWS_IAM', new WebSocketIamAuthorizer()],
    ['CUSTOM', fakeWebSocketAuthorizer('Guard')],
  ])('is accepted when it is stated: %s', (type, authorizer) => {
    const stack = oneStack();
    add(stack, api(stack), '$connect', { authorizer });
    expect(Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Route'))).toMatchObject([
      { Properties: { RouteKey: '$connect', AuthorizationType: type } },
    ]);
  });
});

describe.each(own)('the authorizer of a route of %s', (_, api) => {
  test.each<[string, (stack: Stack) => string]>([
    ['$connect', () => '$connect'],
    ['a token', token],
  ])('is not required for the key %s', (_key, key) => {
    const stack = oneStack();
    expect(add(stack, api(stack), key(stack)).authorization).toEqual({ type: 'NONE' });
  });

  test.each<[string, (stack: Stack) => string]>([
    ['$connect', () => '$connect'],
    ['a token', token],
  ])('warns when it is undefined for the key %s, and can be acknowledged', (_key, key) => {
    const stack = oneStack();
    add(stack, api(stack), key(stack), { authorizer: undefined });
    const id = '@apigwv2/core-websocket:authorizerUndefined';
    expect(warningsOf(stack)).toMatchObject([{ id, message: expect.stringMatching(/any client can connect/) }]);
    Annotations.of(stack).acknowledgeWarning(id);
    expect(warningsOf(stack)).toEqual([]);
  });

  test('gives no warning when it is left out, or undefined on another route', () => {
    const stack = oneStack();
    add(stack, api(stack), '$connect');
    const other = oneStack();
    add(other, api(other), 'send', { authorizer: undefined });
    expect([warningsOf(stack), warningsOf(other)]).toEqual([[], []]);
  });
});
