import { inlineFunction, oneStack, refusedByTemplateCheck } from '@apigwv2/testing';
import { Template } from 'aws-cdk-lib/assertions';
import { HttpApi, MappingValue, ParameterMapping, WebSocketApi, WebSocketStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaAuthorizer, WebSocketLambdaAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import {
  HttpLambdaIntegration,
  HttpUrlIntegration,
  WebSocketLambdaIntegration,
} from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { checkTemplate } from '../src/index';
import '../src/matcher';
import { engineFindings } from '../src/engine-findings';
import { preflightFalsePositives } from '../src/preflight-false-positives';
import { onHttp, onWebSocket, subject, v2 } from './mistakes/mistake';

const certificate = { CertificateArn: 'arn:aws:acm:eu-west-1:111122223333:certificate/c' };

// In the order of the list of false positives.
const wronglyRefused = [
  [
    'an overwritten path',
    onHttp('Integration', {
      IntegrationType: 'HTTP_PROXY',
      IntegrationMethod: 'ANY',
      IntegrationUri: 'https://a.example.com',
      PayloadFormatVersion: '1.0',
      RequestParameters: { 'overwrite:path': '$request.path' },
    }),
  ],
  [
    'a request parameter of a WebSocket integration',
    onWebSocket('Integration', {
      IntegrationType: 'HTTP',
      IntegrationMethod: 'POST',
      IntegrationUri: 'https://a.example.com',
      RequestParameters: { 'integration.request.header.a': "'b'" },
    }),
  ],
  [
    'a wildcard domain',
    subject('DomainName', { DomainName: '*.example.com', DomainNameConfigurations: [certificate] }),
  ],
  [
    'a stage variable as a WebSocket identity source',
    onWebSocket('Authorizer', {
      Name: 'a',
      AuthorizerType: 'REQUEST',
      AuthorizerUri: 'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/f/invocations',
      IdentitySource: ['stageVariables.a', 'context.b'],
    }),
  ],
  ['a stage name with a hyphen', onHttp('Stage', { StageName: 'a-b' })],
] as const;

describe('the false positives of cdk-preflight', () => {
  test.each(
    wronglyRefused.map(([name, resources], index) => ({ name, resources, rule: preflightFalsePositives[index]?.rule })),
  )('$name passes, although cdk-preflight still refuses it', ({ resources, rule }) => {
    const template = { Resources: resources };
    expect(template).toPassTemplateCheck();
    expect(engineFindings(template, undefined).map((finding) => finding.rule)).toContain(rule);
  });

  test('are all tested here', () => {
    expect(wronglyRefused).toHaveLength(preflightFalsePositives.length);
  });
});

describe('accepts undocumented behavior of the service', () => {
  test.each([
    [
      'HTTP_PROXY without payload format',
      onHttp('Integration', {
        IntegrationType: 'HTTP_PROXY',
        IntegrationMethod: 'ANY',
        IntegrationUri: 'https://a.example.com',
      }),
    ],
    ['a WebSocket stage called $default', onWebSocket('Stage', { StageName: '$default' }), ['default-stage-name']],
    [
      'a model selection of a route response',
      onWebSocket('RouteResponse', {
        RouteId: 'r',
        RouteResponseKey: '$default',
        ModelSelectionExpression: '$request.body.a',
      }),
    ],
    [
      'other variables in routes of another shape',
      {
        ...onHttp('Route', { RouteKey: 'GET /{a}' }),
        Other: v2('Route', { ApiId: { Ref: 'Http' }, RouteKey: 'GET /{b}/c' }),
      },
    ],
    [
      'a parameter that a subtype does not name',
      onHttp('Integration', {
        IntegrationType: 'AWS_PROXY',
        IntegrationSubtype: 'SQS-PurgeQueue',
        PayloadFormatVersion: '1.0',
        CredentialsArn: { 'Fn::ImportValue': 'role' },
        RequestParameters: { QueueUrl: '$request.header.q', Extra: 'a' },
      }),
      ['action-parameter-unknown'],
    ],
  ])('%s', (_, resources, warnings: readonly string[] = []) => {
    const findings = checkTemplate({ Resources: resources });
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(warnings.map((rule) => `WARN ${rule}`));
  });
});

test('accepts values that only the deployment resolves', () => {
  const later = { 'Fn::ImportValue': 'later' };
  const template = {
    Resources: {
      Api: v2('Api', { Name: later, ProtocolType: later, IpAddressType: later, CorsConfiguration: { MaxAge: later } }),
      Route: v2('Route', {
        ApiId: later,
        RouteKey: later,
        AuthorizationType: later,
        Target: { 'Fn::Join': ['/', ['integrations', later]] },
      }),
      Second: v2('Route', { ApiId: later, RouteKey: { 'Fn::Join': ['', ['GET /', later]] } }),
      Third: v2('Route', { ApiId: { Ref: 'Api' }, RouteKey: { 'Fn::Sub': 'GET /${AWS::StackName}' } }),
      Stage: v2('Stage', {
        ApiId: later,
        StageName: later,
        StageVariables: { a: later },
        RouteSettings: { a: { ThrottlingRateLimit: later } },
      }),
      Mapping: v2('ApiMapping', { ApiId: later, DomainName: later, Stage: later, ApiMappingKey: later }),
    },
  };
  expect(template).toPassTemplateCheck();
});

test('finds a duplicate route key of an imported API', () => {
  const route = v2('Route', { ApiId: { 'Fn::ImportValue': 'api' }, RouteKey: 'GET /' });
  expect(checkTemplate({ Resources: { One: route, Two: route } })).toEqual([
    expect.objectContaining({ rule: 'duplicate-route-key', logicalId: 'Two' }),
  ]);
});

test('accepts the APIs of aws-cdk-lib', () => {
  refusedByTemplateCheck('preflight-meets-authorizer');
  const stack = oneStack({ account: '111122223333', region: 'eu-west-1' });
  const handler = inlineFunction(stack, 'Handler');
  const http = new HttpApi(stack, 'Http', { corsPreflight: { allowOrigins: ['https://example.com', '*'] } });
  http.addRoutes({
    path: '/orders/{id}',
    integration: new HttpUrlIntegration('Orders', 'https://orders.example.com/{id}', {
      parameterMapping: new ParameterMapping().overwritePath(MappingValue.requestPath()),
    }),
    authorizer: new HttpLambdaAuthorizer('Guard', handler),
  });
  http.addRoutes({ path: '/', integration: new HttpLambdaIntegration('Home', handler) });
  const webSocket = new WebSocketApi(stack, 'WebSocket', {
    connectRouteOptions: {
      integration: new WebSocketLambdaIntegration('Connect', handler),
      authorizer: new WebSocketLambdaAuthorizer('WebSocketGuard', handler, {
        identitySource: ['route.request.querystring.token'],
      }),
    },
  });
  new WebSocketStage(stack, 'Live', { webSocketApi: webSocket, stageName: 'live', autoDeploy: true });
  expect(checkTemplate(Template.fromStack(stack).toJSON(), { region: 'eu-west-1' })).toEqual([
    expect.objectContaining({ rule: 'preflight-meets-authorizer', severity: 'WARN' }),
  ]);
});

test('reports the resource, the property and the rule of a finding', () => {
  const template = { Resources: onHttp('Route', { RouteKey: 'GET /', AuthorizationType: 'ZZZ' }) };
  expect(() => expect(template).toPassTemplateCheck()).toThrow(
    /Subject Properties\.AuthorizationType: W3030 'ZZZ' is not one of/,
  );
  expect(template).not.toPassTemplateCheck();
  expect(() => expect({ Resources: onHttp('Stage', { StageName: 'a' }) }).not.toPassTemplateCheck()).toThrow(
    /got no findings/,
  );
});
