import { fakeAuthorizer, fakeIntegration, oneStack } from '@apigwv2/testing';
import { CfnDeployment } from 'aws-cdk-lib/aws-apigatewayv2';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Duration, Tags } from 'aws-cdk-lib/core';
import { CorsHttpMethod, HttpApi, IpAddressType, LogGroupLogDestination } from '../src';

const integration = fakeIntegration('Books');

describe('the CloudFormation properties', () => {
  test('HttpApi renders every property of an API [G11]', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api', {
      apiName: 'books',
      description: 'Books',
      version: '3',
      disableExecuteApiEndpoint: true,
      routeSelectionExpression: true,
      ipAddressType: IpAddressType.DUAL_STACK,
      corsPreflight: {
        allowCredentials: true,
        allowHeaders: ['authorization'],
        allowMethods: [CorsHttpMethod.GET],
        allowOrigins: ['https://example.com'],
        exposeHeaders: ['etag'],
        maxAge: Duration.minutes(10),
      },
    });
    Tags.of(api).add('team', 'books');
    expect(stack).toCoverSurface({
      'Api.name': 'books',
      'Api.protocolType': 'HTTP',
      'Api.description': 'Books',
      'Api.version': '3',
      'Api.disableExecuteApiEndpoint': true,
      'Api.routeSelectionExpression': '${request.method} ${request.path}',
      'Api.ipAddressType': 'dualstack',
      'Api.tags': { team: 'books' },
      'Api.corsConfiguration': expect.anything(),
      'Api.corsConfiguration.allowCredentials': true,
      'Api.corsConfiguration.allowHeaders': ['authorization'],
      'Api.corsConfiguration.allowMethods': ['GET'],
      'Api.corsConfiguration.allowOrigins': ['https://example.com'],
      'Api.corsConfiguration.exposeHeaders': ['etag'],
      'Api.corsConfiguration.maxAge': 600,
    });
  });

  test('HttpRoute renders every property of a route [G11]', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api');
    const authorizer = fakeAuthorizer('Jwt');
    api.addRoute('GET /books', { integration, authorizer, authorizationScopes: ['read'], operationName: 'listBooks' });
    expect(stack).toCoverSurface({
      'Route.apiId': { Ref: 'ApiF70053CD' },
      'Route.routeKey': 'GET /books',
      'Route.target': { 'Fn::Join': ['', ['integrations/', { Ref: 'ApiIntegrationsBooksCDAEBBE9' }]] },
      'Route.operationName': 'listBooks',
      'Route.authorizationType': 'JWT',
      'Route.authorizerId': { Ref: 'ApiJwt046D4791' },
      'Route.authorizationScopes': ['read'],
    });
  });

  test('HttpStage renders every property of a stage', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api', { createDefaultStage: false });
    const destination = new LogGroupLogDestination(new LogGroup(stack, 'Log'));
    const stage = api.addStage('Beta', {
      stageName: 'beta',
      description: 'for friends',
      throttle: { rateLimit: 10, burstLimit: 20 },
      detailedMetricsEnabled: true,
      stageVariables: { table: 'books' },
      accessLogSettings: { destination, format: '$context.requestId' },
    });
    api.addRoute('GET /books', { integration, throttle: { rateLimit: 1, burstLimit: 2 } });
    Tags.of(stage).add('team', 'books');
    expect(stack).toCoverSurface({
      'Stage.apiId': { Ref: 'ApiF70053CD' },
      'Stage.stageName': 'beta',
      'Stage.autoDeploy': true,
      'Stage.description': 'for friends',
      'Stage.defaultRouteSettings': expect.anything(),
      'Stage.defaultRouteSettings.throttlingRateLimit': 10,
      'Stage.defaultRouteSettings.throttlingBurstLimit': 20,
      'Stage.defaultRouteSettings.detailedMetricsEnabled': true,
      'Stage.routeSettings': {
        'GET /books': { ThrottlingRateLimit: 1, ThrottlingBurstLimit: 2, DetailedMetricsEnabled: true },
      },
      'Stage.stageVariables': { table: 'books' },
      'Stage.accessLogSettings': expect.anything(),
      'Stage.accessLogSettings.destinationArn': { 'Fn::GetAtt': ['Log95422804', 'Arn'] },
      'Stage.accessLogSettings.format': '$context.requestId',
      'Stage.tags': { team: 'books' },
    });
  });

  test('HttpStage renders a pinned deployment and a given deployment', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api', { createDefaultStage: false });
    const route = api.addRoute('GET /books', { integration });
    api.addStage('Pinned', { stageName: 'pinned', deployment: 'pinned', description: 'release' });
    const deployment = new CfnDeployment(stack, 'Deployment', { apiId: api.apiId });
    deployment.node.addDependency(route);
    api.addStage('Mine', { stageName: 'mine', deployment });
    expect(stack).toCoverSurface({
      'Deployment.apiId': { Ref: 'ApiF70053CD' },
      'Deployment.description': 'release',
      'Stage.deploymentId': { Ref: 'Deployment' },
    });
  });
});
