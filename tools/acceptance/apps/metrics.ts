import { HttpMetrics } from '@apigwv2/metrics';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { App, Stack } from 'aws-cdk-lib/core';

const app = new App();
const stack = new Stack(app, 'Shop');
const api = new CfnApi(stack, 'Api', { name: 'shop', protocolType: 'HTTP' });
HttpMetrics.of(api).serverError().createAlarm(stack, 'Errors', { threshold: 1, evaluationPeriods: 1 });
app.synth();
