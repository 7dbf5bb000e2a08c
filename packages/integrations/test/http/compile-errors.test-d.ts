import { ACTIONS, type ActionSubtype, type IWebSocketRouteIntegration } from '@apigwv2/contracts';
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

// @ts-expect-error an HTTP integration rejects a WebSocket API
new HttpIntegration(scope, 'Books', { ...url, httpApi: webSocketApi });

// @ts-expect-error an integration requires a URI or a subtype
new HttpIntegration(scope, 'Books', { httpApi, integrationType: 'AWS_PROXY' });

// @ts-expect-error HTTP APIs have no MOCK integration
new HttpIntegration(scope, 'Books', { ...url, httpApi, integrationType: 'MOCK' });

// @ts-expect-error an HTTP integration is not valid for WebSocket routes
export const lambdaOnWebSocket: IWebSocketRouteIntegration = new HttpLambdaIntegration('Books', handler);

// @ts-expect-error an HTTP integration is not valid for WebSocket routes
export const urlOnWebSocket: IWebSocketRouteIntegration = new HttpUrlIntegration('Books', 'https://example.com');

// @ts-expect-error a timeout must be a Duration
new HttpLambdaIntegration('Books', handler, { timeout: 30 });

// @ts-expect-error a function integration has no method
new HttpLambdaIntegration('Books', handler, { timeout, method: 'GET' });

// @ts-expect-error a URL integration has no payload version
new HttpUrlIntegration('Books', 'https://example.com', { payloadFormatVersion: PayloadFormatVersion.VERSION_1_0 });

// @ts-expect-error methods are upper case
new HttpUrlIntegration('Books', 'https://example.com', { method: 'get' });

// @ts-expect-error the constructor is private
new PayloadFormatVersion('1.0');

// @ts-expect-error a URI and a subtype are mutually exclusive
new HttpIntegration(scope, 'Books', { ...url, httpApi, integrationSubtype: 'SQS-PurgeQueue', credentials });

// @ts-expect-error a subtype requires credentials
new HttpIntegration(scope, 'Purge', { httpApi, integrationType: 'AWS_PROXY', integrationSubtype: 'SQS-PurgeQueue' });

new HttpSqsIntegration('Orders', { queue, messageBody: 'x', messageGroupId: MappingValue.requestHeader('x') });

// @ts-expect-error PurgeQueue has no message body
new HttpSqsIntegration('Purge', { queue, subtype: 'SQS-PurgeQueue', messageBody: 'x' });

// @ts-expect-error an SQS integration rejects actions of other services
new HttpSqsIntegration('Put', { queue, subtype: 'Kinesis-PutRecord' });

// @ts-expect-error StopExecution has no input
new HttpStepFunctionsIntegration('Stop', { stateMachine, subtype: 'StepFunctions-StopExecution', input: 'x' });

// The table has every subtype.
export const subtypes: Record<HttpIntegrationSubtype, unknown> = ACTIONS.table;
export const supported: Record<ActionSubtype, unknown> = {} as Record<HttpIntegrationSubtype, unknown>;
