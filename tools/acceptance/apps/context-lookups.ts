import {
  HttpAuthorizer,
  HttpAuthorizerType,
  HttpJwtAuthorizer,
  HttpLambdaAuthorizer,
  HttpUserPoolAuthorizer,
  WebSocketLambdaAuthorizer,
} from '@apigwv2/authorizers';
import {
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
  OpenApiHttpApi,
  QuickCreateHttpApi,
} from '@apigwv2/core-http';
import {
  ApiKey,
  UsagePlan,
  WebSocketApi,
  WebSocketApiKeySelectionExpression,
  WebSocketModel,
  WebSocketNoneAuthorizer,
  WebSocketStage,
} from '@apigwv2/core-websocket';
import { ApiMapping, DomainName } from '@apigwv2/domains';
import {
  HttpIntegration,
  HttpLambdaIntegration,
  HttpSqsIntegration,
  HttpUrlIntegration,
  MappingValue,
  ParameterMapping,
  ResponseMapping,
  WebSocketAwsIntegration,
  WebSocketDynamoDbIntegration,
  WebSocketLambdaIntegration,
} from '@apigwv2/integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { UserPool, UserPoolClient } from 'aws-cdk-lib/aws-cognito';
import { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Role } from 'aws-cdk-lib/aws-iam';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Stack } from 'aws-cdk-lib/core';

/** Returns the value that a context lookup has for a string: itself, or a placeholder on the first synthesis. */
export type Lookup = (value: string) => string;

const ENV = 'eu-west-1:111111111111';

/** Adds constructs of which each string comes from a context lookup. */
export function addConstructs(stack: Stack, lookup: Lookup): void {
  const handler = LambdaFunction.fromFunctionName(stack, 'Handler', lookup('books'));
  const role = Role.fromRoleName(stack, 'Role', lookup('caller'));
  addHttpApis(stack, lookup, handler);
  addImportedApis(stack, lookup, handler);
  addWebSocketApi(stack, lookup, handler, role);
}

type Handler = ReturnType<typeof LambdaFunction.fromFunctionName>;
type Caller = ReturnType<typeof Role.fromRoleName>;

function addHttpApis(stack: Stack, lookup: Lookup, handler: Handler): void {
  const certificate = Certificate.fromCertificateArn(stack, 'Cert', lookup(`arn:aws:acm:${ENV}:certificate/1`));
  const domain = new DomainName(stack, 'Domain', {
    domainName: lookup('api.example.com'),
    certificate,
    mtls: { bucket: Bucket.fromBucketName(stack, 'Trust', 'trust'), key: lookup('truststore.pem') },
  });
  const api = new HttpApi(stack, 'Http', {
    apiName: lookup('Books'),
    corsPreflight: { allowOrigins: [lookup('https://www.example.com')], allowHeaders: [lookup('x-key')] },
    defaultAuthorizationScopes: [lookup('books/read')],
    defaultAuthorizer: new HttpJwtAuthorizer('Jwt', lookup('https://issuer.example.com'), {
      jwtAudience: [lookup('client')],
      authorizerName: lookup('Issuer'),
      identitySource: [lookup('$request.header.Authorization')],
    }),
    defaultDomainMapping: { domainName: domain, mappingKey: lookup('v1') },
  });
  const integration = new HttpLambdaIntegration('Books', handler, {
    parameterMapping: new ParameterMapping()
      .overwriteHeader(lookup('x-from'), MappingValue.custom(lookup('$context.requestId')))
      .appendQueryString(lookup('from'), MappingValue.requestHeader(lookup('x-key'))),
    responseMapping: { 404: new ResponseMapping().appendHeader(lookup('x-why'), MappingValue.custom(lookup('none'))) },
  });
  api.addRoute(`GET /${lookup('books')}`, { routeId: 'Parsed', integration });
  api.addRoutes({
    path: `/${lookup('authors')}/{id}`,
    routeId: 'Path',
    integration: new HttpUrlIntegration('Url', `https://${lookup('example.com')}/{id}`),
    authorizer: new HttpLambdaAuthorizer('Check', handler, { identitySource: [lookup('$request.header.X-Key')] }),
  });
  const pool = UserPool.fromUserPoolId(stack, 'Pool', lookup('eu-west-1_AAAAAAAAA'));
  api.addRoutes({
    path: '/queue',
    integration: new HttpSqsIntegration('Queue', {
      queue: Queue.fromQueueArn(stack, 'Books', `arn:aws:sqs:${ENV}:books`),
    }),
    authorizer: new HttpUserPoolAuthorizer('Users', pool, {
      userPoolClients: [UserPoolClient.fromUserPoolClientId(stack, 'Client', lookup('abc'))],
      userPoolRegion: lookup('eu-west-1'),
    }),
  });
  const stage = new HttpStage(stack, 'Stage', {
    httpApi: api,
    stageName: lookup('live'),
    stageVariables: { [lookup('table')]: lookup('books') },
    accessLogSettings: {
      destination: new LogGroupLogDestination(LogGroup.fromLogGroupName(stack, 'Logs', lookup('access'))),
      format: lookup('$context.requestId'),
    },
  });
  new ApiMapping(stack, 'Mapping', { api, domainName: domain, stage, apiMappingKey: lookup('v2') });
  new HttpAuthorizer(stack, 'Authorizer', {
    httpApi: api,
    type: HttpAuthorizerType.LAMBDA,
    authorizerUri: lookup(
      `arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:${ENV}:function:books/invocations`,
    ),
  });
  new HttpIntegration(stack, 'Integration', {
    httpApi: api,
    integrationType: 'HTTP_PROXY',
    method: HttpMethod.ANY,
    integrationUri: lookup('https://example.com'),
  });
  api.arnForExecuteApi('GET', `/${lookup('books')}`, lookup('live'));
  new OpenApiHttpApi(stack, 'Document', {
    definition: {
      openapi: '3.0.1',
      info: { title: lookup('Books'), version: lookup('1') },
      paths: { '/books': { get: { operationId: 'list' } } },
    },
    integrations: { list: integration },
    authorizers: {},
  });
  new QuickCreateHttpApi(stack, 'Quick', { target: lookup('https://example.com'), routeKey: lookup('GET /') });
}

function addImportedApis(stack: Stack, lookup: Lookup, handler: Handler): void {
  const httpApi = HttpApi.fromHttpApiAttributes(stack, 'ImportedHttp', {
    httpApiId: lookup('a1b2c3d4e5'),
    apiEndpoint: lookup(`https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com`),
  });
  new HttpRoute(stack, 'Route', {
    httpApi,
    routeKey: HttpRouteKey.with('/books'),
    integration: new HttpLambdaIntegration('Books', handler),
    authorizer: new HttpNoneAuthorizer(),
  });
  const stage = HttpStage.fromHttpStageAttributes(stack, 'ImportedStage', { api: httpApi, stageName: lookup('prod') });
  stage.grantInvoke(Role.fromRoleName(stack, 'Reader', lookup('reader')));
}

function addWebSocketApi(stack: Stack, lookup: Lookup, handler: Handler, role: Caller): void {
  const api = new WebSocketApi(stack, 'Chat', {
    routeSelectionExpression: lookup('$request.body.action'),
    apiKeySelectionExpression: new WebSocketApiKeySelectionExpression(lookup('$request.header.x-api-key')),
    connectRouteOptions: {
      integration: new WebSocketLambdaIntegration('Connect', handler),
      authorizer: new WebSocketLambdaAuthorizer('Check', handler, {
        identitySource: [lookup('route.request.querystring.key')],
      }),
    },
    createDefaultStage: false,
  });
  const call = (id: string, integrationUri: string) =>
    new WebSocketAwsIntegration(id, {
      integrationUri,
      integrationMethod: lookup('POST'),
      credentialsRole: role,
      requestTemplates: { [lookup('$default')]: lookup('{"a":1}') },
      requestParameters: { [lookup('integration.request.header.x')]: lookup("'a'") },
      templateSelectionExpression: lookup('$default'),
      responses: { [lookup('$default')]: {} },
    });
  api.addRoute('send', {
    integration: call('Send', lookup('arn:aws:apigateway:eu-west-1:sqs:path/111111111111/books')),
    returnResponse: true,
  });
  api.addRoute(lookup('list'), {
    integration: new WebSocketDynamoDbIntegration('List', {
      table: Table.fromTableName(stack, 'Table', lookup('books')),
      action: 'Query',
      indexName: lookup('by-author'),
      keyConditionExpression: lookup('author = :a'),
    }),
    returnResponse: true,
  });
  new WebSocketModel(stack, 'Model', {
    webSocketApi: api,
    modelName: lookup('Message'),
    contentType: lookup('application/json'),
    schema: { type: lookup('object') },
  });
  const stage = new WebSocketStage(stack, 'ChatStage', { webSocketApi: api, stageName: lookup('dev') });
  const plan = new UsagePlan(stack, 'Plan', { apiStages: [{ stage }], usagePlanName: lookup('Plan') });
  plan.addApiKey(new ApiKey(stack, 'Key', { value: lookup('a-value-of-20-characters') }));
  plan.addApiKey(ApiKey.fromApiKeyId(stack, 'ImportedKey', lookup('abcdef1234')));
  const imported = WebSocketApi.fromWebSocketApiAttributes(stack, 'ImportedChat', {
    webSocketId: lookup('f1g2h3j4k5'),
  });
  imported.grantManageConnections(role);
  WebSocketStage.fromWebSocketStageAttributes(stack, 'ImportedChatStage', { api: imported, stageName: lookup('beta') });
  imported.addRoute('$connect', {
    integration: new WebSocketLambdaIntegration('Connect', handler),
    authorizer: new WebSocketNoneAuthorizer(),
  });
}
