import { HttpJwtAuthorizer } from '@apigwv2/authorizers';
import { HttpApi, HttpMethod, HttpNoneAuthorizer } from '@apigwv2/core-http';
import { HttpLambdaIntegration, HttpUrlIntegration } from '@apigwv2/integrations';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { App, CfnOutput, Stack } from 'aws-cdk-lib/core';

const app = new App();
const stack = new Stack(app, 'Bookstore');
const handler = new LambdaFunction(stack, 'Books', {
  runtime: Runtime.NODEJS_22_X,
  handler: 'index.handler',
  code: Code.fromInline('exports.handler = async () => ({ statusCode: 204 });'),
});
const readers = new HttpJwtAuthorizer('Readers', 'https://issuer.example.com', { jwtAudience: ['books'] });
const api = new HttpApi(stack, 'Api', {
  corsPreflight: { allowOrigins: ['https://books.example.com'] },
  defaultAuthorizer: readers,
});
const books = new HttpLambdaIntegration('Books', handler);
api.addRoutes({ path: '/books', methods: [HttpMethod.GET, HttpMethod.POST], integration: books });
api.addRoute('GET /books/{id}', { integration: books, authorizationScopes: ['read'] });
api.addRoute('GET /shop', {
  integration: new HttpUrlIntegration('Shop', 'https://shop.example.com'),
  authorizer: new HttpNoneAuthorizer(),
});
new CfnOutput(stack, 'Url', { value: api.apiEndpoint });
app.synth();
