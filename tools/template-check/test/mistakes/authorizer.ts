import { type Mistake, onHttp, onWebSocket } from './mistake';

const jwt = (properties: object) =>
  onHttp('Authorizer', {
    Name: 'a',
    AuthorizerType: 'JWT',
    IdentitySource: ['$request.header.Authorization'],
    JwtConfiguration: { Issuer: 'https://example.com', Audience: ['a'] },
    ...properties,
  });
const uri =
  'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111122223333:function:f/invocations';
const request = (properties: object) =>
  onHttp('Authorizer', {
    Name: 'a',
    AuthorizerType: 'REQUEST',
    AuthorizerUri: uri,
    AuthorizerPayloadFormatVersion: '2.0',
    IdentitySource: ['$request.header.Authorization'],
    ...properties,
  });
const webSocket = (properties: object) =>
  onWebSocket('Authorizer', {
    Name: 'a',
    AuthorizerType: 'REQUEST',
    AuthorizerUri: uri,
    IdentitySource: ['route.request.header.Auth'],
    ...properties,
  });

export const authorizerMistakes: Mistake[] = [
  {
    mistake: 'a type that does not exist',
    resources: request({ AuthorizerType: 'TOKEN' }),
    rule: 'W3030',
    property: 'AuthorizerType',
  },
  {
    mistake: 'results kept for more than an hour',
    resources: request({ AuthorizerResultTtlInSeconds: 3601 }),
    rule: 'pf-apigwv2-authorizer-ttl-range',
  },
  {
    mistake: 'results kept without identity source',
    resources: request({ AuthorizerResultTtlInSeconds: 60, IdentitySource: undefined }),
    rule: 'pf-apigwv2-authorizer-ttl-identity-source',
  },
  {
    mistake: 'simple responses of format 1.0',
    resources: request({ EnableSimpleResponses: true, AuthorizerPayloadFormatVersion: '1.0' }),
    rule: 'pf-apigwv2-simple-responses-payload-version',
  },
  {
    mistake: 'no payload format',
    resources: request({ AuthorizerPayloadFormatVersion: undefined }),
    rule: 'pf-apigwv2-request-authorizer-payload-version',
  },
  {
    mistake: 'a payload format that does not exist',
    resources: request({ AuthorizerPayloadFormatVersion: '3.0' }),
    rule: 'W3030',
    property: 'AuthorizerPayloadFormatVersion',
  },
  {
    mistake: 'no function',
    resources: request({ AuthorizerUri: undefined }),
    rule: 'pf-apigwv2-request-authorizer-uri-required',
  },
  {
    mistake: 'an identity source of WebSocket APIs',
    resources: request({ IdentitySource: ['route.request.header.Auth'] }),
    rule: 'pf-apigwv2-http-identity-source-expression',
  },
  {
    mistake: 'a JWT authorizer without configuration',
    resources: jwt({ JwtConfiguration: undefined }),
    rule: 'pf-apigwv2-jwt-authorizer-config',
  },
  {
    mistake: 'a JWT authorizer without audience',
    resources: jwt({ JwtConfiguration: { Issuer: 'https://example.com' } }),
    rule: 'pf-apigwv2-jwt-audience-required',
  },
  {
    mistake: 'an issuer without https',
    resources: jwt({ JwtConfiguration: { Issuer: 'http://example.com', Audience: ['a'] } }),
    rule: 'pf-apigwv2-jwt-issuer-https',
  },
  {
    mistake: 'a JWT authorizer with two identity sources',
    resources: jwt({ IdentitySource: ['$request.header.a', '$request.header.b'] }),
    rule: 'F3017',
    property: 'IdentitySource',
  },
  {
    mistake: 'a JWT authorizer that keeps results',
    resources: jwt({ AuthorizerResultTtlInSeconds: 60 }),
    rule: 'lambda-property-of-jwt',
    property: 'AuthorizerResultTtlInSeconds',
  },
  {
    mistake: 'a JWT authorizer of a WebSocket API',
    resources: webSocket({
      AuthorizerType: 'JWT',
      JwtConfiguration: { Issuer: 'https://example.com', Audience: ['a'] },
    }),
    rule: 'pf-apigwv2-websocket-authorizer-type',
  },
  {
    mistake: 'an identity source of HTTP APIs',
    resources: webSocket({ IdentitySource: ['$request.header.Auth'] }),
    rule: 'pf-apigwv2-websocket-identity-source-expression',
  },
  {
    mistake: 'a WebSocket identity source with a space',
    resources: webSocket({ IdentitySource: ['stageVariables.a b'] }),
    rule: 'invalid-identity-source',
  },
  {
    mistake: 'results kept on a WebSocket API',
    resources: webSocket({ AuthorizerResultTtlInSeconds: 60 }),
    rule: 'http-only-property',
    property: 'AuthorizerResultTtlInSeconds',
  },
];
