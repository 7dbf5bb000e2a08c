import type { IHttpRouteIntegration } from '@apigwv2/contracts';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Stack } from 'aws-cdk-lib/core';
import { type IWebSocketRouteIntegration, WebSocketApi, WebSocketRoute, WebSocketStage } from '../src';

declare const stack: Stack;
declare const http: HttpApi;
declare const httpIntegration: IHttpRouteIntegration;
declare const integration: IWebSocketRouteIntegration;

const chat = new WebSocketApi(stack, 'Chat', { connectRouteOptions: { integration, apiKeyRequired: true } });
const send = new WebSocketRoute(stack, 'Send', { webSocketApi: chat, routeKey: 'send', integration });

// The API of a stage and of a route has its ID.
export const ids: readonly string[] = [send.webSocketApi.apiId, chat.addStage('Dev', { stageName: 'dev' }).api.apiId];

// @ts-expect-error an integration of HTTP routes does not serve WebSocket routes
chat.addRoute('send', { integration: httpIntegration });

// @ts-expect-error an HTTP API has no WebSocket routes
new WebSocketRoute(stack, 'Send', { webSocketApi: http, routeKey: 'send', integration });

// @ts-expect-error a stage has a name
new WebSocketStage(stack, 'Live', { webSocketApi: chat });

// @ts-expect-error logging has four states
chat.addStage('Live', { stageName: 'live', logging: 'debug' });
