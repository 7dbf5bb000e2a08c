import type { IWebSocketRouteIntegration } from '@apigwv2/contracts';
import type { CfnApi, HttpApi, WebSocketApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import {
  HttpIntegration,
  type HttpIntegrationSubtype,
  HttpLambdaIntegration,
  HttpSqsIntegration,
  HttpStepFunctionsIntegration,
  HttpUrlIntegration,
  type IntegrationCredentials,
  MappingValue,
  PayloadFormatVersion,
} from '../../src';
import type { HTTP_ACTIONS } from '../../src/aws-service-actions';

declare const scope: Construct;
declare const l1: CfnApi;
declare const httpApi: HttpApi;
declare const webSocketApi: WebSocketApi;
declare const handler: IFunction;
declare const timeout: Duration;
declare const queue: IQueue;
declare const stateMachine: StateMachine;
declare const credentials: IntegrationCredentials;

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

// @ts-expect-error an integration calls a URI or an action
new HttpIntegration(scope, 'Books', { ...url, httpApi, integrationSubtype: 'SQS-PurgeQueue', credentials });

// @ts-expect-error an action needs a role
new HttpIntegration(scope, 'Purge', { httpApi, integrationType: 'AWS_PROXY', integrationSubtype: 'SQS-PurgeQueue' });

new HttpSqsIntegration('Orders', { queue, messageBody: 'x', messageGroupId: MappingValue.requestHeader('x') });

// @ts-expect-error a queue that is purged takes no message
new HttpSqsIntegration('Purge', { queue, subtype: 'SQS-PurgeQueue', messageBody: 'x' });

// @ts-expect-error a queue does not know actions of other services
new HttpSqsIntegration('Put', { queue, subtype: 'Kinesis-PutRecord' });

// @ts-expect-error an execution that is stopped gets no input
new HttpStepFunctionsIntegration('Stop', { stateMachine, subtype: 'StepFunctions-StopExecution', input: 'x' });

// Every action of the service is in the table, and no other.
export const actions: Record<HttpIntegrationSubtype, unknown> = {} as typeof HTTP_ACTIONS;
