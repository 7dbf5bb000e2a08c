import { type Mistake, onHttp, onWebSocket, v2 } from './mistake';

const proxy = (properties: object) =>
  onHttp('Integration', {
    IntegrationType: 'HTTP_PROXY',
    IntegrationMethod: 'ANY',
    IntegrationUri: 'https://example.com',
    PayloadFormatVersion: '1.0',
    ...properties,
  });
const lambda = (properties: object) =>
  onHttp('Integration', {
    IntegrationType: 'AWS_PROXY',
    IntegrationUri: 'arn:aws:lambda:eu-west-1:111122223333:function:f',
    PayloadFormatVersion: '2.0',
    ...properties,
  });
const service = (properties: object) =>
  lambda({
    IntegrationUri: undefined,
    IntegrationSubtype: 'SQS-SendMessage',
    PayloadFormatVersion: '1.0',
    CredentialsArn: 'arn:aws:iam::111122223333:role/r',
    RequestParameters: { QueueUrl: '$request.header.q', MessageBody: '$request.body' },
    ...properties,
  });
const webSocket = (properties: object) =>
  onWebSocket('Integration', {
    IntegrationType: 'HTTP',
    IntegrationMethod: 'POST',
    IntegrationUri: 'https://example.com',
    ...properties,
  });
const link = { Link: v2('VpcLink', { Name: 'l', SubnetIds: ['subnet-0a1b2c3d'] }) };
export const integrationMistakes: Mistake[] = [
  {
    mistake: 'a type that does not exist',
    resources: proxy({ IntegrationType: 'BOGUS' }),
    rule: 'W3030',
    property: 'IntegrationType',
  },
  {
    mistake: 'a passthrough that does not exist',
    resources: webSocket({ PassthroughBehavior: 'SOMETIMES' }),
    rule: 'W3030',
    property: 'PassthroughBehavior',
  },
  {
    mistake: 'a content handling that does not exist',
    resources: webSocket({ ContentHandlingStrategy: 'CONVERT' }),
    rule: 'W3030',
    property: 'ContentHandlingStrategy',
  },
  {
    mistake: 'a mock on an HTTP API',
    resources: proxy({ IntegrationType: 'MOCK' }),
    rule: 'unknown-integration-type',
  },
  {
    mistake: 'request templates on an HTTP API',
    resources: proxy({ RequestTemplates: { a: 'b' } }),
    rule: 'websocket-only-property',
    property: 'RequestTemplates',
  },
  {
    mistake: 'HTTP_PROXY without method',
    resources: proxy({ IntegrationMethod: undefined }),
    rule: 'pf-apigwv2-http-proxy-integration-method',
  },
  {
    mistake: 'HTTP_PROXY with format 2.0',
    resources: proxy({ PayloadFormatVersion: '2.0' }),
    rule: 'pf-apigwv2-http-proxy-payload-version',
  },
  {
    mistake: 'AWS_PROXY with format 3.0',
    resources: lambda({ PayloadFormatVersion: '3.0' }),
    rule: 'pf-apigwv2-aws-proxy-payload-version',
  },
  {
    mistake: 'AWS_PROXY without format',
    resources: lambda({ PayloadFormatVersion: undefined }),
    rule: 'missing-payload-version',
  },
  {
    mistake: 'an HTTP timeout of 31 seconds',
    resources: proxy({ TimeoutInMillis: 31000 }),
    rule: 'pf-apigwv2-integration-timeout-range',
  },
  {
    mistake: 'an HTTP timeout of 49 milliseconds',
    resources: proxy({ TimeoutInMillis: 49 }),
    rule: 'F3034',
    property: 'TimeoutInMillis',
  },
  {
    mistake: 'a VPC link without id',
    resources: proxy({ ConnectionType: 'VPC_LINK' }),
    rule: 'pf-apigwv2-integration-vpc-link-connection-id',
  },
  {
    mistake: 'a VPC link to a load balancer instead of its listener',
    resources: proxy({
      ConnectionType: 'VPC_LINK',
      ConnectionId: 'abc',
      IntegrationUri: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/a/50dc6c495c0c9188',
    }),
    rule: 'pf-apigwv2-vpc-link-integration-uri',
  },
  {
    mistake: 'a VPC link under AWS_PROXY',
    resources: lambda({ ConnectionType: 'VPC_LINK', ConnectionId: 'abc' }),
    rule: 'vpc-link-needs-proxy',
  },
  {
    mistake: 'a connection that does not exist',
    resources: proxy({ ConnectionType: 'WIRE' }),
    rule: 'W3030',
    property: 'ConnectionType',
  },
  {
    mistake: 'a subtype that does not exist',
    resources: service({ IntegrationSubtype: 'SQS-Eat' }),
    rule: 'pf-apigwv2-integration-subtype-known',
  },
  {
    mistake: 'a subtype without a required parameter',
    resources: service({ RequestParameters: { QueueUrl: 'q' } }),
    rule: 'pf-apigwv2-integration-subtype-required-parameters',
  },
  {
    mistake: 'a subtype without parameters',
    resources: service({ RequestParameters: undefined }),
    rule: 'missing-action-parameter',
  },
  {
    mistake: 'a subtype without role',
    resources: service({ CredentialsArn: undefined }),
    rule: 'pf-apigwv2-integration-subtype-credentials',
  },
  {
    mistake: 'a subtype with format 2.0',
    resources: service({ PayloadFormatVersion: '2.0' }),
    rule: 'pf-apigwv2-integration-subtype-payload-version',
  },
  {
    mistake: 'a subtype of HTTP_PROXY',
    resources: service({ IntegrationType: 'HTTP_PROXY', IntegrationMethod: 'ANY' }),
    rule: 'subtype-without-proxy',
  },
  {
    mistake: 'a WebSocket timeout of 30 seconds',
    resources: webSocket({ TimeoutInMillis: 30000 }),
    rule: 'pf-apigwv2-websocket-integration-timeout-range',
  },
  {
    mistake: 'format 2.0 on a WebSocket API',
    resources: onWebSocket('Integration', { IntegrationType: 'AWS_PROXY', PayloadFormatVersion: '2.0' }),
    rule: 'pf-apigwv2-websocket-payload-version',
  },
  {
    mistake: 'TLS settings on a WebSocket API',
    resources: webSocket({ TlsConfig: { ServerNameToVerify: 'a' } }),
    rule: 'http-only-property',
    property: 'TlsConfig',
  },
  {
    mistake: 'a VPC link of HTTP APIs on a WebSocket API',
    resources: { ...webSocket({ ConnectionType: 'VPC_LINK', ConnectionId: { Ref: 'Link' } }), ...link },
    rule: 'websocket-vpc-link',
  },
  {
    mistake: 'an integration response key that is no expression',
    resources: onWebSocket('IntegrationResponse', { IntegrationId: 'i', IntegrationResponseKey: '200' }),
    rule: 'F3031',
    property: 'IntegrationResponseKey',
  },
  {
    mistake: 'an integration response on an HTTP API',
    resources: onHttp('IntegrationResponse', { IntegrationId: 'i', IntegrationResponseKey: '$default' }),
    rule: 'pf-apigwv2-integration-response-websocket-only',
  },
];
