import { WebSocketApi } from '@apigwv2/core-websocket';
import { WebSocketLambdaIntegration, WebSocketMockIntegration } from '@apigwv2/integrations';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { App, CfnOutput, Stack } from 'aws-cdk-lib/core';

const app = new App();
const stack = new Stack(app, 'Chat');
const handler = new LambdaFunction(stack, 'Handler', {
  runtime: Runtime.NODEJS_22_X,
  handler: 'index.handler',
  code: Code.fromInline('exports.handler = async () => ({ statusCode: 200 });'),
});
const integration = new WebSocketLambdaIntegration('Handler', handler);
const chat = new WebSocketApi(stack, 'Api', {
  connectRouteOptions: { integration },
  defaultStageOptions: { stageName: 'live' },
});
chat.addRoute('send', { integration, validate: { type: 'object', required: ['text'] } });
chat.addRoute('ping', { integration: WebSocketMockIntegration.reply('Ping', { pong: true }) });
chat.grantManageConnections(handler);
chat.metricExecutionError().createAlarm(stack, 'Errors', { threshold: 1, evaluationPeriods: 1 });
new CfnOutput(stack, 'Url', { value: chat.defaultStage?.url ?? '' });
app.synth();
