import type { IHttpRouteIntegration, IWebSocketRouteIntegration } from '@apigwv2/contracts';
import type { IVpcLinkRef } from 'aws-cdk-lib/aws-apigateway';
import type { CfnApi, HttpApi, WebSocketApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { ITable } from 'aws-cdk-lib/aws-dynamodb';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import {
  WebSocketAwsIntegration,
  WebSocketDynamoDbAction,
  WebSocketDynamoDbIntegration,
  WebSocketHttpIntegration,
  WebSocketHttpProxyIntegration,
  WebSocketIntegration,
  WebSocketIntegrationType,
  WebSocketLambdaIntegration,
  WebSocketMockIntegration,
  WebSocketSqsIntegration,
  WebSocketValue,
} from '../../src';

declare const scope: Construct;
declare const l1: CfnApi;
declare const httpApi: HttpApi;
declare const webSocketApi: WebSocketApi;
declare const handler: IFunction;
declare const credentialsRole: IRole;
declare const timeout: Duration;
declare const vpcLink: IVpcLinkRef;
declare const table: ITable;
declare const queue: IQueue;

const url = 'https://example.com';
const action = { integrationUri: 'arn:aws:apigateway:eu-west-1:sqs:action/SendMessage', integrationMethod: 'POST' };

const onWebSocket: IWebSocketRouteIntegration[] = [
  new WebSocketLambdaIntegration('Chat', handler, { timeout, scopePermissionToRoute: true }),
  new WebSocketMockIntegration('Ping'),
  WebSocketMockIntegration.reply('Ping', { pong: true }),
  new WebSocketAwsIntegration('Send', { ...action, credentialsRole }),
  new WebSocketHttpIntegration('Chat', url, { vpcLink, responses: { $default: {} } }),
  new WebSocketHttpProxyIntegration('Chat', url, { vpcLink }),
  new WebSocketSqsIntegration('Send', { queue, messageBody: { n: 1, list: [WebSocketValue.body('a'), 'b', null] } }),
  new WebSocketDynamoDbIntegration('Save', {
    table,
    action: WebSocketDynamoDbAction.PUT_ITEM,
    item: { a: { S: 'b' } },
  }),
];
new WebSocketIntegration(scope, 'Ping', { webSocketApi, integrationType: WebSocketIntegrationType.MOCK });
new WebSocketIntegration(scope, 'Ping', { webSocketApi: l1, integrationType: 'MOCK' });

// @ts-expect-error a WebSocket integration is not valid for HTTP routes
export const lambdaOnHttp: IHttpRouteIntegration = new WebSocketLambdaIntegration('Chat', handler);

// @ts-expect-error a WebSocket integration is not valid for HTTP routes
export const mockOnHttp: IHttpRouteIntegration = new WebSocketMockIntegration('Ping');

// @ts-expect-error a WebSocket integration is not valid for HTTP routes
export const anyOnHttp: IHttpRouteIntegration | undefined = onWebSocket[0];

// @ts-expect-error a WebSocket integration rejects an HTTP API
new WebSocketIntegration(scope, 'Ping', { webSocketApi: httpApi, integrationType: 'MOCK' });

// @ts-expect-error a mock has no URI
new WebSocketMockIntegration('Ping', { integrationUri: url });

// @ts-expect-error a proxy integration has no responses
new WebSocketHttpProxyIntegration('Chat', url, { responses: { $default: {} } });

// @ts-expect-error WebSocket integrations have no payload version
new WebSocketLambdaIntegration('Chat', handler, { payloadFormatVersion: '1.0' });

// @ts-expect-error a timeout must be a Duration
new WebSocketLambdaIntegration('Chat', handler, { timeout: 10 });

// @ts-expect-error GetItem requires a key
new WebSocketDynamoDbIntegration('Get', { table, action: 'GetItem', item: { a: { S: 'b' } } });

// @ts-expect-error DynamoDB numbers are strings
new WebSocketDynamoDbIntegration('Save', { table, action: 'PutItem', item: { a: { N: 1 } } });

// @ts-expect-error an SQS integration requires a queue
new WebSocketSqsIntegration('Send', { messageBody: 'text' });
