// An app before its migration: two APIs, with two kinds of imports.
import * as apigwv2 from 'aws-cdk-lib/aws-apigatewayv2';
import { type CfnApi, CorsHttpMethod, HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import * as integrations from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { App, CfnOutput, Stack } from 'aws-cdk-lib/core';

const app = new App();
const stack = new Stack(app, 'Bookshop');
const handler = new LambdaFunction(stack, 'Handler', {
  runtime: Runtime.NODEJS_22_X,
  handler: 'index.handler',
  code: Code.fromInline('exports.handler = async () => ({ statusCode: 200 });'),
});
const books = new integrations.HttpLambdaIntegration('Books', handler);

const shop = new HttpApi(stack, 'Shop', {
  corsPreflight: { allowOrigins: ['https://shop.example.com'], allowMethods: [CorsHttpMethod.GET] },
});
shop.addRoutes({ path: '/books', methods: [HttpMethod.GET, HttpMethod.POST], integration: books });
shop.addRoutes({
  path: '/orders/{id}',
  methods: [HttpMethod.GET],
  integration: new integrations.HttpUrlIntegration('Orders', 'https://orders.example.com'),
  authorizer: new HttpJwtAuthorizer('Readers', 'https://issuer.example.com', { jwtAudience: ['shop'] }),
});
(shop.node.defaultChild as CfnApi).version = '2';

const chat = new apigwv2.WebSocketApi(stack, 'Chat');
chat.addRoute('send', { integration: new integrations.WebSocketLambdaIntegration('Send', handler) });
new apigwv2.WebSocketStage(stack, 'Live', { webSocketApi: chat, stageName: 'live', autoDeploy: true });

new apigwv2.CfnStage(stack, 'Beta', { apiId: shop.apiId, stageName: 'beta', autoDeploy: true });
new CfnOutput(stack, 'Url', { value: shop.apiEndpoint });
app.synth();
