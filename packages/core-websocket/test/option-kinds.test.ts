import { fakeWebSocketAuthorizer, fakeWebSocketIntegration, oneStack } from '@apigwv2/testing';
import type { Stack } from 'aws-cdk-lib/core';
import { WebSocketApi, WebSocketRoute } from '../src';

const integration = fakeWebSocketIntegration('Chat');

const api = (stack: Stack, props: object) => new WebSocketApi(stack, 'Api', props);
const routes: readonly [string, (stack: Stack, props: object) => unknown][] = [
  [
    'new WebSocketRoute',
    (stack, props) =>
      new WebSocketRoute(stack, 'Route', {
        webSocketApi: new WebSocketApi(stack, 'Api'),
        routeKey: '$connect',
        integration,
        ...props,
      }),
  ],
  ['addRoute', (stack, props) => new WebSocketApi(stack, 'Api').addRoute('$connect', { integration, ...props })],
  ['connectRouteOptions', (stack, props) => api(stack, { connectRouteOptions: { integration, ...props } })],
];

describe('the options that decide who can reach an API', () => {
  test.each([
    ['WebSocketApi', 'connectRouteOption', 'connectRouteOptions', api] as const,
    ['WebSocketApi', 'disableExecuteAPIEndpoint', 'disableExecuteApiEndpoint', api] as const,
    ...routes.flatMap(([where, create]) => [
      [where, 'authoriser', 'authorizer', create] as const,
      [where, 'authorisation', 'authorizer', create] as const,
      [where, 'requireApiKey', 'apiKeyRequired', create] as const,
    ]),
  ])('of %s reject the misspelt %s and name %s', (_where, name, meant, create) => {
    expect(() => create(oneStack(), { [name]: undefined })).toThrowDefinitionError(
      'UnknownOption',
      new RegExp(`got '${name}'; write ${meant}, or remove it`),
    );
  });

  test.each([['WebSocketApi', api] as const, ...routes])('of %s accept props that have more members', (_, create) => {
    expect(() => create(oneStack(), { table: 'chats', authorizerFunction: {} })).not.toThrow();
  });

  test('accept larger props when the option itself is set', () => {
    const authorizer = fakeWebSocketAuthorizer('Guard');
    for (const [, create] of routes) expect(() => create(oneStack(), { authorizer, authorizers: {} })).not.toThrow();
  });
});
