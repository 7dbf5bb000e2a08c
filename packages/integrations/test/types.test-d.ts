import type { IWebSocketRouteIntegration } from '@apigwv2/contracts';
import type { CfnApi, HttpApi, WebSocketApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { HttpIntegration, HttpLambdaIntegration, HttpUrlIntegration, PayloadFormatVersion } from '../src';

declare const scope: Construct;
declare const l1: CfnApi;
declare const httpApi: HttpApi;
declare const webSocketApi: WebSocketApi;
declare const handler: IFunction;
declare const timeout: Duration;

const url = { integrationType: 'HTTP_PROXY', integrationUri: 'https://example.com', method: 'GET' } as const;
new HttpIntegration(scope, 'Books', { ...url, httpApi });
new HttpIntegration(scope, 'Books', { ...url, httpApi: l1 });

// @ts-expect-error a WebSocket API has integrations of its own
new HttpIntegration(scope, 'Books', { ...url, httpApi: webSocketApi });

// @ts-expect-error an integration leads somewhere
new HttpIntegration(scope, 'Books', { httpApi, integrationType: 'AWS_PROXY' });

// @ts-expect-error HTTP APIs have no MOCK integration
new HttpIntegration(scope, 'Books', { ...url, httpApi, integrationType: 'MOCK' });

// @ts-expect-error an integration for HTTP routes does not serve WebSocket routes
export const lambdaOnWebSocket: IWebSocketRouteIntegration = new HttpLambdaIntegration('Books', handler);

// @ts-expect-error an integration for HTTP routes does not serve WebSocket routes
export const urlOnWebSocket: IWebSocketRouteIntegration = new HttpUrlIntegration('Books', 'https://example.com');

// @ts-expect-error a timeout has a unit
new HttpLambdaIntegration('Books', handler, { timeout: 30 });

// @ts-expect-error a function gets no method of its own
new HttpLambdaIntegration('Books', handler, { timeout, method: 'GET' });

// @ts-expect-error a URL has one payload version
new HttpUrlIntegration('Books', 'https://example.com', { payloadFormatVersion: PayloadFormatVersion.VERSION_1_0 });

// @ts-expect-error methods are in upper case
new HttpUrlIntegration('Books', 'https://example.com', { method: 'get' });

// @ts-expect-error a version is made by custom()
new PayloadFormatVersion('1.0');
