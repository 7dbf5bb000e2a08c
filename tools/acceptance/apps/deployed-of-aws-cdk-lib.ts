// A deployed app before its migration, whose resources an option of each definition keeps.
import {
  ApiMapping,
  DomainName,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
  VpcLink,
  WebSocketApi,
  WebSocketStage,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpUserPoolAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import {
  HttpAlbIntegration,
  HttpLambdaIntegration,
  WebSocketLambdaIntegration,
} from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import { Vpc } from 'aws-cdk-lib/aws-ec2';
import { ApplicationLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { App, Stack } from 'aws-cdk-lib/core';

const app = new App();
const stack = new Stack(app, 'Bookshop');
const handler = new LambdaFunction(stack, 'Handler', {
  runtime: Runtime.NODEJS_22_X,
  handler: 'index.handler',
  code: Code.fromInline('exports.handler = async () => ({ statusCode: 200 });'),
});
const destination = new LogGroupLogDestination(new LogGroup(stack, 'Log', { logGroupName: '/aws/vendedlogs/shop' }));

const shop = new HttpApi(stack, 'Shop', { createDefaultStage: false });
const stage = new HttpStage(stack, 'Beta', {
  httpApi: shop,
  stageName: 'beta',
  autoDeploy: true,
  accessLogSettings: { destination },
});
shop.addStage('Gamma', { stageName: 'gamma', autoDeploy: true, accessLogSettings: { destination } });

const pool = new UserPool(stack, 'Readers');
const books = new HttpLambdaIntegration('Books', handler);
const authorizer = new HttpUserPoolAuthorizer('Readers', pool);
shop.addRoutes({ path: '/books', methods: [HttpMethod.GET, HttpMethod.POST], integration: books, authorizer });

const vpc = new Vpc(stack, 'Vpc', { natGateways: 0 });
const vpcLink = new VpcLink(stack, 'Link', {
  vpc,
  subnets: { subnets: vpc.isolatedSubnets },
});
const balancer = new ApplicationLoadBalancer(stack, 'Balancer', { vpc });
const listener = balancer.addListener('Http', { port: 80, open: false });
listener.addTargets('Orders', { port: 80 });
shop.addRoutes({ path: '/orders', integration: new HttpAlbIntegration('Orders', listener, { vpcLink }) });

const domainName = new DomainName(stack, 'Domain', {
  domainName: 'api.example.com',
  certificate: Certificate.fromCertificateArn(stack, 'Certificate', 'arn:aws:acm:eu-west-1:111122223333:certificate/a'),
});
new ApiMapping(stack, 'Mapping', { api: shop, domainName, stage, apiMappingKey: 'shop' });

const chat = new WebSocketApi(stack, 'Chat');
chat.addRoute('send', { integration: new WebSocketLambdaIntegration('Send', handler) });
new WebSocketStage(stack, 'Live', {
  webSocketApi: chat,
  stageName: 'live',
  autoDeploy: true,
  accessLogSettings: { destination },
});
app.synth();
