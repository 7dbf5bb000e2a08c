import type { IHttpApiRef, IWebSocketApiRef } from '@apigwv2/contracts';
import { inlineFunction, logicalIds, oneStack, twoStacks, webSocketApiIn } from '@apigwv2/testing';
import { HttpApi, WebSocketApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Stack } from 'aws-cdk-lib/core';
import {
  HttpAuthorizer,
  HttpJwtAuthorizer,
  HttpLambdaAuthorizer,
  WebSocketAuthorizer,
  WebSocketLambdaAuthorizer,
} from '../src';
import { addRoute } from './http/add-route';
import { AUTHORIZER, apiIn, PERMISSION } from './properties-of';
import { guardConnections } from './websocket/guard-connections';

// Changing a logical ID is a major release.
describe('logical IDs of authorizers of HTTP APIs', () => {
  const jwt = { jwtAudience: ['books'] };
  const idsIn = (stack: Stack) => ({
    authorizers: logicalIds(stack, AUTHORIZER),
    permissions: logicalIds(stack, PERMISSION),
  });
  const addRoutes = (stack: Stack, api: IHttpApiRef) => {
    addRoute(stack, api, 'GET /a', new HttpJwtAuthorizer('Readers', 'https://issuer.example.com', jwt));
    addRoute(stack, api, 'GET /b', new HttpLambdaAuthorizer('Guard', inlineFunction(stack, 'Handler')));
  };

  test('are made of the API and the ID of the authorizer in the stack of the API', () => {
    const stack = oneStack();
    addRoutes(stack, apiIn(stack));
    expect(idsIn(stack)).toEqual({
      authorizers: ['ApiGuardB1F4F828', 'ApiReaders7043DAD8'],
      permissions: ['ApiSharedPermissionHandlerInvokeFF6BFAB0'],
    });
  });

  test('are made of the path of the API and the ID of the authorizer in another stack', () => {
    const { a, b } = twoStacks();
    addRoutes(b, apiIn(a));
    expect([idsIn(a), idsIn(b)]).toEqual([
      { authorizers: ['ApiReaders7043DAD8'], permissions: [] },
      {
        authorizers: ['ApiA2FApiAuthorizersGuardC8879E8D'],
        permissions: ['ApiA2FApiSharedPermissionHandlerInvoke8DB657DB'],
      },
    ]);
  });

  test('are made of the ID of an imported API and the ID of the authorizer', () => {
    const stack = oneStack();
    addRoutes(stack, HttpApi.fromHttpApiAttributes(stack, 'Imported', { httpApiId: 'a1b2c3d4e5' }));
    expect(idsIn(stack)).toEqual({
      authorizers: ['Apia1b2c3d4e5AuthorizersGuard0C2A4549', 'Apia1b2c3d4e5AuthorizersReaders610DAFEE'],
      permissions: ['Apia1b2c3d4e5SharedPermissionHandlerInvokeA7C8E914'],
    });
  });

  test('are those of the construct for a separate authorizer', () => {
    const stack = oneStack();
    const httpApi = apiIn(stack);
    new HttpAuthorizer(stack, 'Readers', { httpApi, type: 'JWT', jwtIssuer: 'https://issuer.example.com', ...jwt });
    expect(idsIn(stack).authorizers).toEqual(['ReadersF07297A3']);
  });
});

describe('logical IDs of authorizers of WebSocket APIs', () => {
  const guard = (stack: Stack, api: IWebSocketApiRef) => {
    guardConnections(stack, api, new WebSocketLambdaAuthorizer('Guard', inlineFunction(stack, 'Handler')));
    return [logicalIds(stack, AUTHORIZER), logicalIds(stack, PERMISSION)].flat();
  };

  test('are made of the API and the ID of the authorizer in the stack of the API', () => {
    const stack = oneStack();
    expect(guard(stack, webSocketApiIn(stack))).toEqual([
      'ApiGuardB1F4F828',
      'ApiSharedPermissionHandlerInvokeFF6BFAB0',
    ]);
  });

  test('are made of the path of the API and the ID of the authorizer in another stack', () => {
    const { a, b } = twoStacks();
    expect(guard(b, webSocketApiIn(a))).toEqual([
      'ApiA2FApiAuthorizersGuardC8879E8D',
      'ApiA2FApiSharedPermissionHandlerInvoke8DB657DB',
    ]);
  });

  test('are made of the ID of an imported API and the ID of the authorizer', () => {
    const stack = oneStack();
    const api = WebSocketApi.fromWebSocketApiAttributes(stack, 'Imported', { webSocketId: 'a1b2c3d4e5' });
    expect(guard(stack, api)).toEqual([
      'Apia1b2c3d4e5AuthorizersGuard0C2A4549',
      'Apia1b2c3d4e5SharedPermissionHandlerInvokeA7C8E914',
    ]);
  });

  test('are made of the ID of the authorizer for a permission of its own', () => {
    const stack = oneStack();
    const handler = inlineFunction(stack, 'Handler');
    const scoped = new WebSocketLambdaAuthorizer('Guard', handler, { scopePermissionToAuthorizer: true });
    guardConnections(stack, webSocketApiIn(stack), scoped);
    expect(logicalIds(stack, PERMISSION)).toEqual(['ApiGuardPermissionInvoke6B658180']);
  });

  test('are those of the construct for a separate authorizer', () => {
    const stack = oneStack();
    const authorizerUri = 'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/f/invocations';
    new WebSocketAuthorizer(stack, 'Guard', { webSocketApi: webSocketApiIn(stack), type: 'REQUEST', authorizerUri });
    expect(logicalIds(stack, AUTHORIZER)).toEqual(['Guard64B60F0F']);
  });
});
