import { type Mistake, onHttp, onWebSocket } from './mistake';

const proxy = (properties: object) =>
  onHttp('Integration', {
    IntegrationType: 'HTTP_PROXY',
    IntegrationMethod: 'ANY',
    IntegrationUri: 'https://example.com',
    PayloadFormatVersion: '1.0',
    ...properties,
  });
const webSocket = (properties: object) =>
  onWebSocket('Integration', {
    IntegrationType: 'HTTP',
    IntegrationMethod: 'POST',
    IntegrationUri: 'https://example.com',
    ...properties,
  });
const mapped = (key: string, value: string) => proxy({ RequestParameters: { [key]: value } });
const answered = (status: string, destination: string, source = 'x') =>
  proxy({ ResponseParameters: { [status]: { ResponseParameters: [{ Destination: destination, Source: source }] } } });

export const parameterMistakes: Mistake[] = [
  {
    mistake: 'a reserved header as a request target',
    resources: mapped('overwrite:header.Authorization', 'x'),
    rule: 'header-reserved',
    property: 'RequestParameters.overwrite:header.Authorization',
  },
  {
    mistake: 'a reserved header as a response target',
    resources: answered('200', 'append:header.x-amzn-trace-id'),
    rule: 'header-reserved',
    property: 'ResponseParameters.200',
  },
  {
    mistake: 'an action that does not exist',
    resources: mapped('badaction:header.x', 'x'),
    rule: 'pf-apigwv2-request-parameter-action',
  },
  {
    mistake: 'the words of WebSocket APIs on an HTTP API',
    resources: mapped('integration.request.header.x', 'x'),
    rule: 'invalid-mapping',
  },
  {
    mistake: 'a value for a removed header',
    resources: mapped('remove:header.x', 'y'),
    rule: 'invalid-mapping-source',
  },
  {
    mistake: 'a mistyped source',
    resources: mapped('append:header.x', '$request.headers.x'),
    rule: 'invalid-mapping-source',
  },
  {
    mistake: 'a body path with ..',
    resources: mapped('append:header.x', '$request.body.a..b'),
    rule: 'invalid-mapping-source',
  },
  {
    mistake: 'a value of 513 characters',
    resources: mapped('append:header.x', 'a'.repeat(513)),
    rule: 'invalid-mapping-source',
  },
  {
    mistake: 'a response status of 999',
    resources: answered('999', 'append:header.x'),
    rule: 'pf-apigwv2-response-parameter-status-code',
  },
  {
    mistake: 'a response status that is no number',
    resources: answered('2xx', 'append:header.x'),
    rule: 'invalid-response-mapping',
  },
  {
    mistake: 'a response target that does not exist',
    resources: answered('200', 'append:body'),
    rule: 'pf-apigwv2-response-parameter-action',
  },
  {
    mistake: 'an appended status code',
    resources: answered('200', 'append:statuscode', '404'),
    rule: 'invalid-response-mapping',
  },
  {
    mistake: 'a request value in a response',
    resources: answered('200', 'append:header.x', '$request.header.x'),
    rule: 'invalid-mapping-source',
  },
  {
    mistake: 'the words of HTTP APIs on a WebSocket API',
    resources: webSocket({ RequestParameters: { 'append:header.x': "'y'" } }),
    rule: 'invalid-mapping',
  },
  {
    mistake: 'a WebSocket text without quotes',
    resources: webSocket({ RequestParameters: { 'integration.request.header.x': 'y' } }),
    rule: 'invalid-mapping-source',
  },
  {
    mistake: 'an integration response source in the wrong words',
    resources: onWebSocket('IntegrationResponse', {
      IntegrationId: 'i',
      IntegrationResponseKey: '$default',
      ResponseParameters: { 'route.response.header.x': 'y' },
    }),
    rule: 'invalid-mapping-source',
  },
];
