import { type Mistake, subject } from './mistake';

const http = (properties: object) => subject('Api', { Name: 'http', ProtocolType: 'HTTP', ...properties });
const webSocket = (properties: object) =>
  subject('Api', {
    Name: 'ws',
    ProtocolType: 'WEBSOCKET',
    RouteSelectionExpression: '$request.body.action',
    ...properties,
  });
const cors = (configuration: object) => http({ CorsConfiguration: configuration });

export const apiMistakes: Mistake[] = [
  {
    mistake: 'a protocol that does not exist',
    resources: http({ ProtocolType: 'FTP' }),
    rule: 'W3030',
    property: 'ProtocolType',
  },
  {
    mistake: 'an IP address type that does not exist',
    resources: http({ IpAddressType: 'ipv9' }),
    rule: 'W3030',
    property: 'IpAddressType',
  },
  {
    mistake: 'a CORS age below -1',
    resources: cors({ MaxAge: -2 }),
    rule: 'F3034',
    property: 'CorsConfiguration.MaxAge',
  },
  {
    mistake: 'a CORS origin without a scheme',
    resources: cors({ AllowOrigins: ['example.com'] }),
    rule: 'F3031',
    property: 'CorsConfiguration.AllowOrigins.0',
  },
  {
    mistake: 'a CORS origin with a path',
    resources: cors({ AllowOrigins: ['https://example.com/a'] }),
    rule: 'F3031',
    property: 'CorsConfiguration.AllowOrigins.0',
  },
  {
    mistake: 'CORS credentials for any origin',
    resources: cors({ AllowCredentials: true, AllowOrigins: ['*'] }),
    rule: 'pf-apigwv2-cors-credentials-wildcard',
  },
  { mistake: 'an unknown property', resources: http({ Zork: 1 }), rule: 'F3002', property: 'Zork' },
  { mistake: 'no name', resources: subject('Api', { ProtocolType: 'HTTP' }), rule: 'pf-apigwv2-api-name-required' },
  { mistake: 'a name of 129 characters', resources: http({ Name: 'a'.repeat(129) }), rule: 'F3033', property: 'Name' },
  {
    mistake: 'a body and a body in S3',
    resources: subject('Api', { Body: {}, BodyS3Location: { Bucket: 'b', Key: 'k' } }),
    rule: 'F3020',
  },
  {
    mistake: 'a route selection of its own on an HTTP API',
    resources: http({ RouteSelectionExpression: '$request.body.action' }),
    rule: 'pf-apigwv2-http-route-selection',
  },
  {
    mistake: 'an API key selection on an HTTP API',
    resources: http({ ApiKeySelectionExpression: '$request.header.x-api-key' }),
    rule: 'websocket-only-property',
    property: 'ApiKeySelectionExpression',
  },
  {
    mistake: 'CORS on a WebSocket API',
    resources: webSocket({ CorsConfiguration: { AllowOrigins: ['*'] } }),
    rule: 'pf-apigwv2-websocket-no-cors',
  },
  {
    mistake: 'an OpenAPI document on a WebSocket API',
    resources: webSocket({ Body: {} }),
    rule: 'http-only-property',
    property: 'Body',
  },
  {
    mistake: 'no route selection on a WebSocket API',
    resources: subject('Api', { Name: 'ws', ProtocolType: 'WEBSOCKET' }),
    rule: 'pf-apigwv2-websocket-route-selection',
  },
  {
    mistake: 'an API key selection that does not exist',
    resources: webSocket({ ApiKeySelectionExpression: '$request.header.key' }),
    rule: 'W3030',
    property: 'ApiKeySelectionExpression',
  },
];
