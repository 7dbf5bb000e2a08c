import { join } from 'node:path';
import { HttpJwtAuthorizer } from '@apigwv2/authorizers';
import {
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRouteKey,
  WebSocketIamAuthorizer,
  WebSocketRouteKey,
} from '@apigwv2/contracts';
import { HttpAccessLogFormat, LogGroupLogDestination, OpenApiDefinition } from '@apigwv2/core-http';
import { ApiKey, UsagePlan, WebSocketApiKeySelectionExpression, WebSocketModel } from '@apigwv2/core-websocket';
import { RoutingCondition } from '@apigwv2/domains';
import {
  HttpUrlIntegration,
  IntegrationCredentials,
  MappingValue,
  ParameterMapping,
  PayloadFormatVersion,
  ResponseMapping,
  WebSocketMockIntegration,
  WebSocketValue,
} from '@apigwv2/integrations';
import { HttpMetrics, WebSocketMetrics } from '@apigwv2/metrics';
import { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { CfnDeployment } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnApplication, CfnConfigurationProfile, CfnEnvironment } from 'aws-cdk-lib/aws-appconfig';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { UserPool, UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import { Table } from 'aws-cdk-lib/aws-dynamodb';
import { SecurityGroup } from 'aws-cdk-lib/aws-ec2';
import {
  ApplicationLoadBalancer,
  ListenerAction,
  NetworkLoadBalancer,
  NetworkTargetGroup,
} from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Stream } from 'aws-cdk-lib/aws-kinesis';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { HostedZone } from 'aws-cdk-lib/aws-route53';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { CfnService } from 'aws-cdk-lib/aws-servicediscovery';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Duration } from 'aws-cdk-lib/core';
import { DOCUMENT } from './valid-document';
import type { World } from './world';

type Make = (world: World) => unknown;

const arn = (service: string, resource: string) => `arn:aws:${service}:eu-central-1:111122223333:${resource}`;

/** Valid values by the name of their type. */
export const BY_TYPE: Readonly<Record<string, Make>> = {
  Construct: ({ stack }) => stack,
  IConstruct: ({ stack }) => stack,
  Duration: () => Duration.seconds(10),
  IHttpApiRef: (world) => world.httpApi,
  HttpApi: (world) => world.httpApi,
  IHttpApiWithId: (world) => world.httpApi,
  IApiRef: (world) => world.httpApi,
  MappableApi: (world) => world.httpStage.api,
  IWebSocketApiRef: (world) => world.webSocketApi,
  WebSocketApi: (world) => world.webSocketApi,
  IStageRef: (world) => world.httpStage,
  HttpStage: (world) => world.httpStage,
  IHttpStage: (world) => world.httpStage,
  WebSocketStage: (world) => world.webSocketStage,
  HttpRoute: (world) => world.httpApi.addRoute('GET /readers', { integration: integration() }),
  QuickCreateHttpApi: (world) => world.quickCreateApi,
  OpenApiHttpApi: (world) => world.openApi,
  OpenApiRoute: (world) => world.openApi.routeOf('GET /books'),
  OpenApiDefinition: () => OpenApiDefinition.fromInline(DOCUMENT),
  OpenApiDocument: () => DOCUMENT,
  IHttpRouteIntegration: () => integration(),
  DescribableIntegration: () => integration(),
  IWebSocketRouteIntegration: () => new WebSocketMockIntegration('Mock'),
  IHttpRouteAuthorizer: () => jwtAuthorizer(),
  DescribableAuthorizer: () => jwtAuthorizer(),
  IHttpBuiltInAuthorizer: () => new HttpNoneAuthorizer(),
  IWebSocketRouteAuthorizer: () => new WebSocketIamAuthorizer(),
  IWebSocketBuiltInAuthorizer: () => new WebSocketIamAuthorizer(),
  'HttpRouteKeyLiteral<Key>': () => 'GET /books',
  HttpRouteKey: () => HttpRouteKey.with('/books', HttpMethod.GET),
  WebSocketRouteKey: () => WebSocketRouteKey.of('send'),
  IDeploymentRef: ({ stack, httpApi }) => new CfnDeployment(stack, 'Deployment', { apiId: httpApi.apiId }),
  IFunction: ({ stack }) => LambdaFunction.fromFunctionArn(stack, 'Function', arn('lambda', 'function:books')),
  IFunctionRef: ({ stack }) => LambdaFunction.fromFunctionArn(stack, 'FunctionRef', arn('lambda', 'function:books')),
  IRoleRef: ({ stack }) => new Role(stack, 'RoleRef', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') }),
  IRole: ({ stack }) => new Role(stack, 'Role', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') }),
  IGrantable: ({ stack }) => new Role(stack, 'Grantee', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') }),
  MappingValue: () => MappingValue.requestHeader('x'),
  WebSocketValue: () => WebSocketValue.body('name'),
  ParameterMapping: () => new ParameterMapping().appendHeader('x', MappingValue.custom('y')),
  ResponseMapping: () => new ResponseMapping().overwriteHeader('x', MappingValue.custom('y')),
  IDomainName: (world) => world.domain,
  DomainName: (world) => world.domain,
  IDomainNameRef: (world) => world.domain,
  IAccessLogDestination: ({ stack }) => new LogGroupLogDestination(new LogGroup(stack, 'Logs')),
  ILogGroupRef: ({ stack }) => new LogGroup(stack, 'Logs'),
  AccessLogFormat: () => HttpAccessLogFormat.plain('requestId'),
  ISecurityGroupRef: ({ stack }) => SecurityGroup.fromSecurityGroupId(stack, 'Group', 'sg-0123456789abcdef0'),
  IVpc: (world) => world.vpc,
  IVpcLink: (world) => world.link,
  VpcLink: (world) => world.link,
  IVpcLinkRef: (world) => world.link,
  ISubnet: ({ vpc }) => vpc.privateSubnets[0],
  ISubnetRef: ({ vpc }) => vpc.privateSubnets[0],
  IApplicationListener: (world) =>
    new ApplicationLoadBalancer(world.stack, 'Balancer', { vpc: world.vpc }).addListener('Listener', {
      port: 80,
      defaultAction: ListenerAction.fixedResponse(200),
    }),
  INetworkListener: (world) => {
    const balancer = new NetworkLoadBalancer(world.stack, 'Balancer', { vpc: world.vpc });
    const targetGroup = new NetworkTargetGroup(world.stack, 'Targets', { vpc: world.vpc, port: 80 });
    return balancer.addListener('Listener', { port: 80, defaultTargetGroups: [targetGroup] });
  },
  IServiceRef: ({ stack }) => new CfnService(stack, 'Service', { name: 'books' }),
  IQueueRef: ({ stack }) => new Queue(stack, 'Queue'),
  ITopicRef: ({ stack }) => new Topic(stack, 'Topic'),
  ITableRef: ({ stack }) => Table.fromTableName(stack, 'Table', 'books'),
  IEventBusRef: ({ stack }) => new EventBus(stack, 'Bus'),
  IStreamRef: ({ stack }) => new Stream(stack, 'Stream'),
  IStateMachineRef: ({ stack }) => StateMachine.fromStateMachineName(stack, 'Machine', 'books'),
  IApplicationRef: ({ stack }) => new CfnApplication(stack, 'Application', { name: 'books' }),
  IEnvironmentRef: ({ stack }) => new CfnEnvironment(stack, 'Environment', { name: 'books', applicationId: 'a1b2c3d' }),
  IConfigurationProfileRef: ({ stack }) =>
    new CfnConfigurationProfile(stack, 'Profile', { name: 'books', applicationId: 'a1b2c3d', locationUri: 'hosted' }),
  IUserPoolRef: ({ stack }) => new UserPool(stack, 'Pool'),
  // Imported: a client of the app must belong to the pool that it is used with.
  IUserPoolClientRef: ({ stack }) => UserPoolClient.fromUserPoolClientId(stack, 'Client', 'abc123'),
  ICertificateRef: (world) => Certificate.fromCertificateArn(world.stack, world.id(), arn('acm', 'certificate/a')),
  IBucket: ({ stack }) => new Bucket(stack, 'Bucket'),
  IHostedZone: ({ stack }) =>
    HostedZone.fromHostedZoneAttributes(stack, 'Zone', { hostedZoneId: 'Z148QEXAMPLE8V', zoneName: 'example.com' }),
  IApiKeyRef: ({ stack }) => new ApiKey(stack, 'Key'),
  IAlarmAction: () => ({ bind: () => ({ alarmActionArn: arn('sns', 'alarms') }) }),
  IRestApiRef: ({ stack }) => RestApi.fromRestApiId(stack, 'Rest', 'a1b2c3d4e5'),
  RoutingCondition: () => RoutingCondition.basePaths('books'),
  IntegrationCredentials: () => IntegrationCredentials.useCallerIdentity(),
  PayloadFormatVersion: () => PayloadFormatVersion.VERSION_2_0,
  WebSocketApiKeySelectionExpression: () => WebSocketApiKeySelectionExpression.HEADER_X_API_KEY,
  WebSocketModel: (world) =>
    new WebSocketModel(world.stack, world.id(), { webSocketApi: world.webSocketApi, schema: { type: 'object' } }),
  JsonSchema: () => ({ type: 'object', properties: { name: { type: 'string' } } }),
  HttpMetrics: (world) => HttpMetrics.of(world.httpApi),
  WebSocketMetrics: (world) => WebSocketMetrics.of(world.webSocketApi),
  UsagePlan: (world) => new UsagePlan(world.stack, world.id()),
};

/** Valid options that are optional to the compiler and required by the rules, and parameters, by their place. */
export const BY_PLACE: Readonly<Record<string, Make>> = {
  'ApiMappingProps.stage': (world) => world.httpStage,
  'HttpStageOptions.stageName': () => 'beta',
  'HttpIdentitySource.parse.expression': () => '$request.header.x',
  'HttpNlbIntegration.new.listener': (world) => BY_TYPE['INetworkListener']?.(world),
  'HttpUriIntegrationOptions & { readonly httpApi: IHttpApiRef; }.method': () => 'ANY',
  'OpenApiHttpApi.addRoute.key': () => 'GET /authors',
  'QuickCreateHttpApi.addStage.options': () => ({ stageName: 'beta' }),
  'WebSocketIdentitySource.parse.expression': () => 'route.request.header.x',
  'OpenApiDefinition.fromFile.path': () => join(__dirname, '../../package.json'),
  'UsagePlanPerApiStage.api': (world) => world.webSocketApi,
  'UsagePlanPerApiStage.stage': (world) => world.webSocketStage,
  'WebSocketAwsIntegrationProps.integrationUri': () => 'arn:aws:apigateway:eu-central-1:sns:action/Publish',
  'WebSocketAwsIntegrationProps.credentialsRole': (world) => BY_TYPE['IRoleRef']?.(world),
  'WebSocketIntegrationProps.integrationUri': () => 'https://example.com/books',
  'WebSocketIntegrationProps.integrationMethod': () => 'POST',
};

function integration(): HttpUrlIntegration {
  return new HttpUrlIntegration('Books', 'https://example.com/books');
}

function jwtAuthorizer(): HttpJwtAuthorizer {
  return new HttpJwtAuthorizer('Jwt', 'https://issuer.example.com', { jwtAudience: ['books'] });
}
