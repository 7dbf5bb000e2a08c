import { HttpLambdaAuthorizer } from '@apigwv2/authorizers';
import { HttpApi, HttpMethod, HttpRoute, HttpRouteKey } from '@apigwv2/core-http';
import { HttpLambdaIntegration } from '@apigwv2/integrations';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { App, Stack } from 'aws-cdk-lib/core';

const app = new App();
const platform = new Stack(app, 'Platform');
const books = new Stack(app, 'Books');
const api = new HttpApi(platform, 'Api');
const inline = (id: string) =>
  new LambdaFunction(books, id, {
    runtime: Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code: Code.fromInline('exports.handler = async () => ({ statusCode: 204 });'),
  });
new HttpRoute(books, 'Route', {
  httpApi: api,
  routeKey: HttpRouteKey.with('/books/{id}', HttpMethod.GET),
  integration: new HttpLambdaIntegration('Books', inline('Handler')),
  authorizer: new HttpLambdaAuthorizer('Readers', inline('Authorizer')),
});
app.synth();
