import { HttpUserPoolAuthorizer } from '@apigwv2/authorizers';
import { HttpIamAuthorizer, HttpMethod, HttpRouteKey } from '@apigwv2/contracts';
import { HttpApi, HttpRoute, HttpStage } from '@apigwv2/core-http';
import { UsagePlan, WebSocketApi } from '@apigwv2/core-websocket';
import {
  HttpAlbIntegration,
  HttpLambdaIntegration,
  HttpSqsIntegration,
  HttpUrlIntegration,
} from '@apigwv2/integrations';
import { inlineFunction, oneStack } from '@apigwv2/testing';
import * as upstream from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import { Vpc } from 'aws-cdk-lib/aws-ec2';
import { ApplicationLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Stack } from 'aws-cdk-lib/core';

/** What a caller without the compiler gives. */
// biome-ignore lint/suspicious/noExplicitAny: the values are those that the compiler rejects
type Given = any;

const httpRoute = (stack: Stack, integration: unknown) =>
  new HttpApi(stack, 'Api').addRoute('GET /a', { integration: integration as Given });
const books = () => new HttpUrlIntegration('Books', 'https://example.com');

test.each<[string, (stack: Stack) => unknown, RegExp]>([
  [
    'an integration of HTTP APIs on a WebSocket route',
    (stack) =>
      new WebSocketApi(stack, 'Chat').addRoute('send', {
        integration: new HttpLambdaIntegration('Send', inlineFunction(stack, 'Handler')) as Given,
      }),
    /protocol WEBSOCKET, got a HttpLambdaIntegration.*, which has HTTP; use WebSocketLambdaIntegration/,
  ],
  [
    'a string in place of the list of origins',
    (stack) => new HttpApi(stack, 'Api', { corsPreflight: { allowOrigins: 'https://x.com' as Given } }),
    /corsPreflight\.allowOrigins must be a list, .*, got 'https:\/\/x\.com'; write \['https:\/\/x\.com'\]/,
  ],
  [
    'a topic as queue',
    (stack) => new HttpSqsIntegration('Send', { queue: new Topic(stack, 'News') as Given }),
    /queue must be a queue, got a Topic of aws-cdk-lib; pass one/,
  ],
  [
    'a load balancer in place of its listener',
    (stack) =>
      new HttpAlbIntegration(
        'Books',
        new ApplicationLoadBalancer(stack, 'Balancer', { vpc: new Vpc(stack, 'Vpc') }) as Given,
      ),
    /listener must be a listener of a load balancer, got an ApplicationLoadBalancer of aws-cdk-lib; pass one such as/,
  ],
  [
    'no integration',
    (stack) => httpRoute(stack, undefined),
    /integration of this route .*, got nothing; pass one of @apigwv2/,
  ],
  [
    'a function as integration',
    (stack) => httpRoute(stack, inlineFunction(stack, 'Handler')),
    /got a Function of aws-cdk-lib; wrap the function: new HttpLambdaIntegration\('Books', handler\)/,
  ],
  [
    'a class without new',
    (stack) => httpRoute(stack, HttpUrlIntegration),
    /got the class HttpUrlIntegration; write new HttpUrlIntegration\(…\)/,
  ],
  [
    'a class of aws-cdk-lib',
    (stack) => httpRoute(stack, new upstream.HttpLambdaIntegration('Books', inlineFunction(stack, 'Handler'))),
    /got a HttpLambdaIntegration of aws-cdk-lib; import HttpLambdaIntegration from @apigwv2\/integrations/,
  ],
  [
    'a URL in place of the id',
    () => new (HttpUrlIntegration as Given)('https://example.com'),
    /url must be a string, got nothing; the first argument is the id: write new HttpUrlIntegration\('Books', 'https:/,
  ],
  [
    'a function in place of the id',
    (stack) => new (HttpLambdaIntegration as Given)(inlineFunction(stack, 'Handler')),
    /id must be a string, got a Function of aws-cdk-lib; pass the id of the target first/,
  ],
  [
    'one scope in place of a list',
    (stack) =>
      new HttpApi(stack, 'Api', {
        defaultAuthorizer: new HttpIamAuthorizer(),
        defaultAuthorizationScopes: 'a' as Given,
      }),
    /defaultAuthorizationScopes must be a list, each item a string, got 'a'; write \['a'\]/,
  ],
  [
    'a log group as destination of an access log',
    (stack) =>
      new HttpApi(stack, 'Api', {
        defaultStageOptions: { accessLogSettings: { destination: new LogGroup(stack, 'Logs') as Given } },
      }),
    /accessLogSettings\.destination must be an access log destination, got a LogGroup of aws-cdk-lib; write new LogGroupLogDestination\(logGroup\)/,
  ],
  [
    'false as access log',
    (stack) => new HttpApi(stack, 'Api', { defaultStageOptions: { accessLogSettings: false as Given } }),
    /accessLogSettings must be true, or an object, got false/,
  ],
  [
    'an unknown deployment',
    (stack) =>
      new HttpStage(stack, 'Stage', {
        httpApi: new HttpApi(stack, 'Api'),
        stageName: 'a',
        deployment: 'pined' as Given,
      }),
    /deployment must be pinned or external, or a deployment, got 'pined'/,
  ],
  [
    'a stage of a usage plan without a stage',
    (stack) => new UsagePlan(stack, 'Plan', { apiStages: [{ api: new WebSocketApi(stack, 'Chat') } as Given] }),
    /apiStages\[0\]\.stage must be a stage, got nothing; pass one/,
  ],
  [
    'a user pool authorizer without clients',
    (stack) => new (HttpUserPoolAuthorizer as Given)('Readers', new UserPool(stack, 'Pool')),
    /userPoolClients must be a list, each item a user pool client, got nothing; pass a list/,
  ],
  [
    'no options of routes',
    (stack) => new (HttpApi as Given)(stack, 'Api').addRoutes(),
    /path must be a string, got nothing/,
  ],
  ['no scope', () => new (HttpApi as Given)('Api', {}), /scope must be a construct such as a stack, got 'Api'/],
])('%s is named, with what to write', (_what, mistake, message) => {
  expect(() => mistake(oneStack())).toThrow(message);
});

describe('null', () => {
  test('is absent wherever an option can be', () => {
    const stack = oneStack();
    const nothing = {
      description: null,
      stageVariables: null,
      accessLogSettings: null,
      deployment: null,
      throttle: null,
    };
    const httpApi = new HttpApi(stack, 'Api', {
      apiName: null,
      corsPreflight: null,
      description: null,
      defaultDomainMapping: null,
      defaultStageOptions: nothing,
    } as Given);
    const integration = new HttpUrlIntegration('Books', 'https://example.com', {
      timeout: null,
      description: null,
    } as Given);
    const routeKey = HttpRouteKey.with('/a', HttpMethod.GET);
    new HttpRoute(stack, 'Route', { httpApi, routeKey, integration, operationName: null } as Given);
    expect(httpApi.httpApiName).toBe('Api');
  });

  test('is absent as props', () => {
    expect(() => new HttpApi(oneStack(), 'Api', null as Given)).not.toThrow();
    expect(() => new HttpUrlIntegration('Books', 'https://example.com', null as Given)).not.toThrow();
    expect(() => httpRoute(oneStack(), books())).not.toThrow();
  });
});
