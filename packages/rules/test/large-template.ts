type Resource = readonly [id: string, type: string, properties: object, attributes?: object];

const v2 = 'AWS::ApiGatewayV2::';
const join = (...parts: readonly unknown[]) => ({ 'Fn::Join': ['', parts] });
const functionUri = (id: string) =>
  join('arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/', { 'Fn::GetAtt': [id, 'Arn'] }, '/invocations');

/** Returns a template with an HTTP API and a WebSocket API of some routes, each with all that a route can have. */
export function largeTemplate(routes: number): object {
  const numbers = Array.from({ length: routes }, (_, index) => index);
  const resources: readonly Resource[] = [
    ['Http', `${v2}Api`, { Name: 'http', ProtocolType: 'HTTP', CorsConfiguration: { AllowOrigins: ['*'] } }],
    ['Chat', `${v2}Api`, { Name: 'chat', ProtocolType: 'WEBSOCKET', RouteSelectionExpression: '$request.body.action' }],
    ...numbers.flatMap(httpRoute),
    ...numbers.flatMap(webSocketRoute),
    [
      'Live',
      `${v2}Stage`,
      {
        ApiId: { Ref: 'Http' },
        StageName: 'live',
        AutoDeploy: true,
        RouteSettings: Object.fromEntries(numbers.map((one) => [`GET /r${one}/{id}`, { ThrottlingRateLimit: 1 }])),
      },
      { DependsOn: numbers.map((one) => `Route${one}`) },
    ],
    ['Deployment', `${v2}Deployment`, { ApiId: { Ref: 'Chat' } }, { DependsOn: numbers.map((one) => `Message${one}`) }],
    [
      'ChatStage',
      `${v2}Stage`,
      { ApiId: { Ref: 'Chat' }, StageName: 'live', DeploymentId: { Ref: 'Deployment' }, StageVariables: { a: 'b' } },
    ],
  ];
  return {
    Resources: Object.fromEntries(
      resources.map(([id, Type, Properties, attributes]) => [id, { Type, Properties, ...attributes }]),
    ),
  };
}

function httpRoute(number: number): readonly Resource[] {
  const ApiId = { Ref: 'Http' };
  const handler = `Handler${number}`;
  return [
    [handler, 'AWS::Lambda::Function', { Handler: 'index.handler', Timeout: 3 }],
    [
      `Permission${number}`,
      'AWS::Lambda::Permission',
      {
        Action: 'lambda:InvokeFunction',
        FunctionName: { 'Fn::GetAtt': [handler, 'Arn'] },
        Principal: 'apigateway.amazonaws.com',
        SourceArn: join('arn:aws:execute-api:eu-west-1:123456789012:', ApiId, `/*/GET/r${number}/*`),
      },
    ],
    [
      `Integration${number}`,
      `${v2}Integration`,
      { ApiId, IntegrationType: 'AWS_PROXY', IntegrationUri: functionUri(handler), PayloadFormatVersion: '2.0' },
    ],
    [
      `Route${number}`,
      `${v2}Route`,
      {
        ApiId,
        AuthorizationType: 'CUSTOM',
        AuthorizerId: { Ref: `Authorizer${number}` },
        RouteKey: `GET /r${number}/{id}`,
        Target: join('integrations/', { Ref: `Integration${number}` }),
      },
    ],
    [
      `Authorizer${number}`,
      `${v2}Authorizer`,
      {
        ApiId,
        AuthorizerPayloadFormatVersion: '2.0',
        AuthorizerResultTtlInSeconds: 60,
        AuthorizerType: 'REQUEST',
        AuthorizerUri: functionUri(handler),
        EnableSimpleResponses: true,
        IdentitySource: ['$request.header.Authorization'],
        Name: `authorizer${number}`,
      },
    ],
    [
      `Queue${number}`,
      `${v2}Integration`,
      {
        ApiId,
        CredentialsArn: { 'Fn::GetAtt': [`Role${number}`, 'Arn'] },
        IntegrationSubtype: 'SQS-SendMessage',
        IntegrationType: 'AWS_PROXY',
        PayloadFormatVersion: '1.0',
        RequestParameters: { MessageBody: '$request.body.a', QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/1/orders' },
      },
    ],
    [`Role${number}`, 'AWS::IAM::Role', { AssumeRolePolicyDocument: {} }],
    [
      `Policy${number}`,
      'AWS::IAM::Policy',
      {
        PolicyDocument: { Statement: [{ Action: 'sqs:SendMessage', Effect: 'Allow', Resource: '*' }] },
        Roles: [{ Ref: `Role${number}` }],
      },
    ],
    [
      `Mapping${number}`,
      `${v2}ApiMapping`,
      { ApiId, ApiMappingKey: `k${number}`, DomainName: 'api.example.com', Stage: { Ref: 'Live' } },
    ],
  ];
}

function webSocketRoute(number: number): readonly Resource[] {
  const ApiId = { Ref: 'Chat' };
  return [
    [`Mock${number}`, `${v2}Integration`, { ApiId, IntegrationType: 'MOCK', RequestTemplates: { '200': '{}' } }],
    [
      `MockResponse${number}`,
      `${v2}IntegrationResponse`,
      { ApiId, IntegrationId: { Ref: `Mock${number}` }, IntegrationResponseKey: '$default' },
    ],
    [
      `Model${number}`,
      `${v2}Model`,
      { ApiId, ContentType: 'application/json', Name: `model${number}`, Schema: { type: 'object' } },
    ],
    [
      `Message${number}`,
      `${v2}Route`,
      {
        ApiId,
        RequestModels: { $default: `model${number}` },
        RouteKey: `message${number}`,
        Target: join('integrations/', { Ref: `Mock${number}` }),
      },
      { DependsOn: [`Model${number}`] },
    ],
    [
      `MessageResponse${number}`,
      `${v2}RouteResponse`,
      { ApiId, RouteId: { Ref: `Message${number}` }, RouteResponseKey: '$default' },
    ],
  ];
}
