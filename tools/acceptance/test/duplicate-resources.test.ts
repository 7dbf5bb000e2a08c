import '@apigwv2/testing';
import { HttpApi } from '@apigwv2/core-http';
import { HttpUrlIntegration } from '@apigwv2/integrations';
import {
  CfnRoute,
  CfnStage,
  HttpApi as TheirApi,
  HttpRouteKey as TheirKey,
  HttpMethod as TheirMethod,
  HttpRoute as TheirRoute,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpUrlIntegration as TheirIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { App, Stack } from 'aws-cdk-lib/core';

function setUp() {
  const app = new App();
  const stack = new Stack(app, 'Stack');
  const api = new HttpApi(stack, 'Api');
  api.addRoute('GET /books', { integration: new HttpUrlIntegration('Books', 'https://books.example.com') });
  return { app, stack, api };
}

test('a route of another construct with the key of one of ours is found at synthesis', () => {
  const { app, api } = setUp();
  new CfnRoute(new Stack(app, 'Other'), 'Route', { apiId: api.apiId, routeKey: 'GET /books' });
  expect(() => app.synth()).toThrowDefinitionError(
    'DuplicateRouteKey',
    "a route key must be unique within its API, got 'GET /books', which Stack/Api/GET--books/Resource has; remove one of the two (at Other/Route)",
  );
});

test('a route of aws-cdk-lib with the key of one of ours is found at synthesis', () => {
  const { app, stack, api } = setUp();
  new TheirRoute(stack, 'Route', {
    httpApi: TheirApi.fromHttpApiAttributes(stack, 'Same', { httpApiId: api.apiId }),
    routeKey: TheirKey.with('/books', TheirMethod.GET),
    integration: new TheirIntegration('Books', 'https://books.example.com'),
  });
  expect(() => app.synth()).toThrowDefinitionError('DuplicateRouteKey', /got 'GET \/books'/);
});

test('a second $default stage is found at synthesis', () => {
  const { app, stack, api } = setUp();
  new CfnStage(stack, 'Stage', { apiId: api.apiId, stageName: '$default', autoDeploy: true });
  expect(() => app.synth()).toThrowDefinitionError(
    'DuplicateStageName',
    /got '\$default', which Stack\/Api\/DefaultStage/,
  );
});

test('a route and a stage of another construct with names of their own are accepted', () => {
  const { app, stack, api } = setUp();
  new CfnRoute(stack, 'Route', { apiId: api.apiId, routeKey: 'GET /music' });
  new CfnStage(stack, 'Stage', { apiId: api.apiId, stageName: 'beta', autoDeploy: true });
  expect(() => app.synth()).not.toThrow();
});
