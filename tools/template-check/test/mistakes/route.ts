import { type Mistake, onHttp, onWebSocket, v2 } from './mistake';

const http = (properties: object) => onHttp('Route', { RouteKey: 'GET /', ...properties });
const webSocket = (properties: object) => onWebSocket('Route', { RouteKey: 'join', ...properties });
const two = (first: string, second: string) => ({
  ...http({ RouteKey: first }),
  Twin: v2('Route', { ApiId: { 'Fn::GetAtt': ['Http', 'ApiId'] }, RouteKey: second }),
});
const authorized = (type: string, authorizer: object) => ({
  ...http({ AuthorizationType: type, AuthorizerId: { Ref: 'Authorizer' } }),
  Authorizer: v2('Authorizer', { ApiId: { Ref: 'Http' }, Name: 'a', ...authorizer }),
});

export const routeMistakes: Mistake[] = [
  {
    mistake: 'an authorization that does not exist',
    resources: http({ AuthorizationType: 'ZZZ' }),
    rule: 'W3030',
    property: 'AuthorizationType',
  },
  {
    mistake: 'a method that does not exist',
    resources: http({ RouteKey: 'FETCH /' }),
    rule: 'pf-apigwv2-http-route-key',
  },
  { mistake: 'a path with a slash at its end', resources: http({ RouteKey: 'GET /a/' }), rule: 'invalid-route-key' },
  { mistake: 'a path with a space', resources: http({ RouteKey: 'GET /a b' }), rule: 'invalid-route-key' },
  {
    mistake: 'a greedy variable in the middle',
    resources: http({ RouteKey: 'GET /{a+}/b' }),
    rule: 'invalid-route-key',
  },
  {
    mistake: 'a variable twice in a path',
    resources: http({ RouteKey: 'GET /{a}/{a}' }),
    rule: 'invalid-route-key',
  },
  {
    mistake: 'a route key twice on an API',
    resources: two('GET /a', 'GET /a'),
    rule: 'duplicate-route-key',
    logicalId: 'Twin',
  },
  {
    mistake: 'two routes that differ in the name of a variable',
    resources: two('GET /{a}', 'GET /{b}'),
    rule: 'path-variable-conflict',
    logicalId: 'Twin',
  },
  {
    mistake: 'a target that is no integration',
    resources: http({ Target: 'abc' }),
    rule: 'pf-apigwv2-route-target-format',
  },
  {
    mistake: 'an operation name of 65 characters',
    resources: http({ OperationName: 'a'.repeat(65) }),
    rule: 'F3033',
    property: 'OperationName',
  },
  {
    mistake: 'a JWT route without authorizer',
    resources: http({ AuthorizationType: 'JWT' }),
    rule: 'pf-apigwv2-route-jwt-authorizer-id',
  },
  { mistake: 'a CUSTOM route without authorizer', resources: http({ AuthorizationType: 'CUSTOM' }), rule: 'F3003' },
  {
    mistake: 'a CUSTOM route with a JWT authorizer',
    resources: authorized('CUSTOM', {
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: { Issuer: 'https://example.com', Audience: ['a'] },
    }),
    rule: 'authorizer-type-mismatch',
    property: 'AuthorizationType',
  },
  {
    mistake: 'scopes without JWT',
    resources: http({ AuthorizationType: 'AWS_IAM', AuthorizationScopes: ['a'] }),
    rule: 'pf-apigwv2-route-authorization-scopes-jwt',
  },
  {
    mistake: 'an API key on an HTTP route',
    resources: http({ ApiKeyRequired: true }),
    rule: 'pf-apigwv2-http-route-no-api-key',
  },
  {
    mistake: 'request models on an HTTP route',
    resources: http({ RequestModels: { $default: 'm' } }),
    rule: 'websocket-only-property',
    property: 'RequestModels',
  },
  {
    mistake: 'a WebSocket key that starts with $',
    resources: webSocket({ RouteKey: '$join' }),
    rule: 'invalid-route-key',
  },
  {
    mistake: 'authorization of a WebSocket route other than $connect',
    resources: webSocket({ AuthorizationType: 'AWS_IAM' }),
    rule: 'pf-apigwv2-websocket-authorization-connect-only',
  },
  {
    mistake: 'JWT on a WebSocket route',
    resources: webSocket({ RouteKey: '$connect', AuthorizationType: 'JWT', AuthorizerId: 'a' }),
    rule: 'websocket-jwt',
  },
  {
    mistake: 'request parameters of a WebSocket route other than $connect',
    resources: webSocket({ RequestParameters: { 'route.request.header.a': { Required: true } } }),
    rule: 'request-parameters-off-connect',
  },
  {
    mistake: 'a request parameter in the wrong words',
    resources: webSocket({ RouteKey: '$connect', RequestParameters: { 'header.a': { Required: true } } }),
    rule: 'invalid-request-parameter',
    property: 'RequestParameters.header.a',
  },
  {
    mistake: 'a route response selection that does not exist',
    resources: webSocket({ RouteResponseSelectionExpression: '$all' }),
    rule: 'W3030',
    property: 'RouteResponseSelectionExpression',
  },
  {
    mistake: 'a route response on an HTTP API',
    resources: onHttp('RouteResponse', { RouteId: 'r', RouteResponseKey: '$default' }),
    rule: 'pf-apigwv2-route-response-websocket-only',
  },
  {
    mistake: 'a route response key that does not exist',
    resources: onWebSocket('RouteResponse', { RouteId: 'r', RouteResponseKey: '200' }),
    rule: 'W3030',
    property: 'RouteResponseKey',
  },
  {
    mistake: 'a model on an HTTP API',
    resources: onHttp('Model', { Name: 'a', Schema: {} }),
    rule: 'pf-apigwv2-model-websocket-only',
  },
  {
    mistake: 'a model name with a hyphen',
    resources: onWebSocket('Model', { Name: 'a-b', Schema: {} }),
    rule: 'pf-apigwv2-model-name-alphanumeric',
  },
];
