import { join } from 'node:path';
import { WebSocketLambdaAuthorizer } from '@apigwv2/authorizers';
import {
  ApiGatewayAccountLogging,
  type IWebSocketApiRef,
  RateLimitedApiKey,
  type WebSocketApi,
  WebSocketRoute,
  WebSocketStage,
} from '@apigwv2/core-websocket';
import { WebSocketLambdaIntegration, WebSocketMockIntegration } from '@apigwv2/integrations';
import { AttributeType, BillingMode, Table } from 'aws-cdk-lib/aws-dynamodb';
import * as lambda from 'aws-cdk-lib/aws-lambda';
import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** Properties of a `HandlersStack`. */
export interface HandlersStackProps extends StackProps {
  /** The API of the routes. */
  readonly chat: WebSocketApi;

  /** Whether to require an API key of clients. @default false */
  readonly apiKeyRequired?: boolean;
}

/** The schema of a message. */
const MESSAGE = {
  type: 'object',
  required: ['action', 'text'],
  properties: { action: { type: 'string' }, text: { type: 'string', minLength: 1, maxLength: 500 } },
};

/** The functions of a chat with their routes, the table of its connections, and the stage that serves it. */
export class HandlersStack extends Stack {
  constructor(scope: Construct, id: string, { chat, apiKeyRequired = false, ...props }: HandlersStackProps) {
    super(scope, id, props);
    const connections = new Table(this, 'Connections', {
      partitionKey: { name: 'connectionId', type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
    });
    const handler = this.handler('connections');
    const send = this.handler('send-message');
    for (const one of [handler, send]) {
      one.addEnvironment('TABLE', connections.tableName);
      connections.grantReadWriteData(one);
    }

    const integration = new WebSocketLambdaIntegration('Connections', handler);
    const authorizer = new WebSocketLambdaAuthorizer('Members', this.handler('authorize'), {
      identitySource: ['route.request.querystring.token'],
    });
    const route = (
      routeKey: string,
      options: Omit<ConstructorParameters<typeof WebSocketRoute>[2], 'webSocketApi' | 'routeKey'>,
    ) =>
      new WebSocketRoute(this, `Route-${routeKey}`, { ...options, webSocketApi: chat as IWebSocketApiRef, routeKey });
    route('$connect', { integration, authorizer, apiKeyRequired });
    route('$disconnect', { integration });
    route('$default', { integration });
    route('sendMessage', { integration: new WebSocketLambdaIntegration('Send', send), validate: MESSAGE });
    route('ping', { integration: WebSocketMockIntegration.reply('Ping', { pong: true }) });

    const stage = new WebSocketStage(this, 'Live', { webSocketApi: chat, stageName: 'live', logging: 'errors' });
    ApiGatewayAccountLogging.in(this);
    if (apiKeyRequired) {
      new RateLimitedApiKey(this, 'Key', { apiStages: [{ stage }], throttle: { rateLimit: 10, burstLimit: 20 } });
    }
    stage.grantManageConnections(send, { verbs: ['POST', 'DELETE'] });
    send.addEnvironment('CALLBACK_URL', stage.callbackUrl);
    new CfnOutput(this, 'Url', { value: stage.url });
  }

  private handler(name: string): lambda.Function {
    const code = lambda.Code.fromAsset(join(__dirname, 'handlers'));
    return new lambda.Function(this, name, { code, runtime: lambda.Runtime.NODEJS_22_X, handler: `${name}.handler` });
  }
}
