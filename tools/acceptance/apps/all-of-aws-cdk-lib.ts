// An app before its migration, with every construct of the three modules.
import {
  ApiKey,
  ApiMapping,
  DomainName,
  HttpApi,
  HttpAuthorizer,
  HttpAuthorizerType,
  HttpConnectionType,
  HttpIntegration,
  HttpIntegrationType,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  PayloadFormatVersion,
  RateLimitedApiKey,
  UsagePlan,
  VpcLink,
  WebSocketApi,
  WebSocketAuthorizer,
  WebSocketAuthorizerType,
  WebSocketIntegration,
  WebSocketIntegrationType,
  WebSocketRoute,
  WebSocketStage,
} from 'aws-cdk-lib/aws-apigatewayv2';
import {
  HttpIamAuthorizer,
  HttpJwtAuthorizer,
  HttpLambdaAuthorizer,
  HttpUserPoolAuthorizer,
  WebSocketIamAuthorizer,
  WebSocketLambdaAuthorizer,
} from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import {
  HttpAlbIntegration,
  HttpEventBridgeIntegration,
  HttpLambdaIntegration,
  HttpNlbIntegration,
  HttpServiceDiscoveryIntegration,
  HttpSqsIntegration,
  HttpStepFunctionsIntegration,
  HttpUrlIntegration,
  WebSocketAwsIntegration,
  WebSocketLambdaIntegration,
  WebSocketMockIntegration,
} from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import { Vpc } from 'aws-cdk-lib/aws-ec2';
import { ApplicationLoadBalancer, NetworkLoadBalancer } from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { DnsRecordType, PrivateDnsNamespace } from 'aws-cdk-lib/aws-servicediscovery';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { DefinitionBody, Pass, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import { App, Stack } from 'aws-cdk-lib/core';

const app = new App();
const stack = new Stack(app, 'Bookshop', { env: { account: '111122223333', region: 'eu-west-1' } });
const handler = new LambdaFunction(stack, 'Handler', {
  runtime: Runtime.NODEJS_22_X,
  handler: 'index.handler',
  code: Code.fromInline('exports.handler = async () => ({ statusCode: 200 });'),
});
const vpc = new Vpc(stack, 'Vpc');
const pool = new UserPool(stack, 'Pool');
const client = pool.addClient('Client');
const role = new Role(stack, 'Role', { assumedBy: new ServicePrincipal('apigateway.amazonaws.com') });

const certificate = Certificate.fromCertificateArn(
  stack,
  'Certificate',
  'arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555',
);
const domain = new DomainName(stack, 'Domain', { domainName: 'shop.example.com', certificate });
const chatDomain = new DomainName(stack, 'ChatDomain', { domainName: 'chat.example.com', certificate });

const shop = new HttpApi(stack, 'Shop', {
  defaultIntegration: new HttpUrlIntegration('Fallback', 'https://shop.example.com'),
  defaultDomainMapping: { domainName: domain },
});
const lambda = new HttpLambdaIntegration('Books', handler);
shop.addRoutes({ path: '/books', methods: [HttpMethod.GET, HttpMethod.POST], integration: lambda });
shop.addRoutes({
  path: '/orders/{id}',
  methods: [HttpMethod.GET],
  integration: new HttpUrlIntegration('Orders', 'https://orders.example.com'),
  authorizer: new HttpJwtAuthorizer('Readers', 'https://issuer.example.com', { jwtAudience: ['shop'] }),
});
shop.addRoutes({
  path: '/pool',
  methods: [HttpMethod.GET],
  integration: lambda,
  authorizer: new HttpUserPoolAuthorizer('Users', pool, { userPoolClients: [client] }),
});
shop.addRoutes({
  path: '/guarded',
  methods: [HttpMethod.GET],
  integration: lambda,
  authorizer: new HttpLambdaAuthorizer('Guard', handler),
});
shop.addRoutes({
  path: '/signed',
  methods: [HttpMethod.GET],
  integration: lambda,
  authorizer: new HttpIamAuthorizer(),
});
shop.addRoutes({
  path: '/queue',
  methods: [HttpMethod.POST],
  integration: new HttpSqsIntegration('Queue', { queue: new Queue(stack, 'Jobs') }),
});
shop.addRoutes({
  path: '/bus',
  methods: [HttpMethod.POST],
  integration: new HttpEventBridgeIntegration('Bus', { eventBusRef: new EventBus(stack, 'Events').eventBusRef }),
});
shop.addRoutes({
  path: '/workflow',
  methods: [HttpMethod.POST],
  integration: new HttpStepFunctionsIntegration('Workflow', {
    stateMachine: new StateMachine(stack, 'Machine', {
      definitionBody: DefinitionBody.fromChainable(new Pass(stack, 'Pass')),
      stateMachineType: StateMachineType.EXPRESS,
    }),
  }),
});

const alb = new ApplicationLoadBalancer(stack, 'Alb', { vpc });
const listener = alb.addListener('Listener', { port: 80, open: false });
listener.addTargets('Targets', { port: 80 });
const nlb = new NetworkLoadBalancer(stack, 'Nlb', { vpc });
const netListener = nlb.addListener('Listener', { port: 80 });
netListener.addTargets('Targets', { port: 80 });
const namespace = new PrivateDnsNamespace(stack, 'Namespace', { vpc, name: 'shop.internal' });
const service = namespace.createService('Service', { dnsRecordType: DnsRecordType.SRV });
const vpcLink = new VpcLink(stack, 'Link', { vpc });
shop.addRoutes({ path: '/alb', methods: [HttpMethod.GET], integration: new HttpAlbIntegration('Alb', listener) });
shop.addRoutes({
  path: '/nlb',
  methods: [HttpMethod.GET],
  integration: new HttpNlbIntegration('Nlb', netListener, { vpcLink }),
});
shop.addRoutes({
  path: '/discovered',
  methods: [HttpMethod.GET],
  integration: new HttpServiceDiscoveryIntegration('Discovered', service, { vpcLink }),
});
new HttpRoute(stack, 'Route', {
  httpApi: shop,
  routeKey: HttpRouteKey.with('/own', HttpMethod.GET),
  integration: lambda,
});
shop.addStage('Beta', { stageName: 'beta', autoDeploy: true });
const live = new HttpStage(stack, 'Live', { httpApi: shop, stageName: 'live', autoDeploy: true });
new ApiMapping(stack, 'Mapping', { api: shop, domainName: domain, stage: live, apiMappingKey: 'live' });
new HttpAuthorizer(stack, 'Own', {
  httpApi: shop,
  type: HttpAuthorizerType.JWT,
  identitySource: ['$request.header.Authorization'],
  jwtIssuer: 'https://issuer.example.com',
  jwtAudience: ['own'],
});
new HttpIntegration(stack, 'OwnIntegration', {
  httpApi: shop,
  integrationType: HttpIntegrationType.HTTP_PROXY,
  integrationUri: 'https://own.example.com',
  method: HttpMethod.ANY,
  connectionType: HttpConnectionType.INTERNET,
  payloadFormatVersion: PayloadFormatVersion.VERSION_1_0,
});

const chat = new WebSocketApi(stack, 'Chat', {
  connectRouteOptions: {
    integration: new WebSocketLambdaIntegration('Connect', handler),
    authorizer: new WebSocketLambdaAuthorizer('ChatGuard', handler),
  },
  disconnectRouteOptions: { integration: new WebSocketLambdaIntegration('Disconnect', handler) },
  defaultRouteOptions: { integration: new WebSocketMockIntegration('Mock') },
});
chat.addRoute('send', { integration: new WebSocketLambdaIntegration('Send', handler), returnResponse: true });
chat.addRoute('store', {
  integration: new WebSocketAwsIntegration('Store', {
    integrationUri: 'arn:aws:apigateway:eu-west-1:dynamodb:action/PutItem',
    integrationMethod: 'POST',
    credentialsRole: role,
    requestTemplates: { 'application/json': '{}' },
  }),
});
const stage = new WebSocketStage(stack, 'ChatLive', {
  webSocketApi: chat,
  stageName: 'live',
  autoDeploy: true,
  domainMapping: { domainName: chatDomain },
});
new WebSocketAuthorizer(stack, 'ChatOwn', {
  webSocketApi: chat,
  type: WebSocketAuthorizerType.LAMBDA,
  identitySource: ['route.request.header.Authorization'],
  authorizerUri: `arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/${handler.functionArn}/invocations`,
});
new WebSocketIntegration(stack, 'ChatIntegration', {
  webSocketApi: chat,
  integrationType: WebSocketIntegrationType.AWS_PROXY,
  integrationUri: `arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/${handler.functionArn}/invocations`,
});
new WebSocketRoute(stack, 'ChatRoute', {
  webSocketApi: chat,
  routeKey: 'own',
  integration: new WebSocketLambdaIntegration('Own', handler),
});
const signed = new WebSocketApi(stack, 'Signed', {
  connectRouteOptions: {
    integration: new WebSocketLambdaIntegration('Connect', handler),
    authorizer: new WebSocketIamAuthorizer(),
  },
});
new WebSocketStage(stack, 'SignedLive', { webSocketApi: signed, stageName: 'live', autoDeploy: true });

const plan = new UsagePlan(stack, 'Plan', { apiStages: [{ api: chat, stage }] });
plan.addApiKey(new ApiKey(stack, 'Key'));
new RateLimitedApiKey(stack, 'Limited', { apiStages: [{ api: chat, stage }] });

app.synth();
