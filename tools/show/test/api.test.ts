import { apisOf } from '../src/api';
import { joined, stackOf } from './stack-of';

const API = 'AWS::ApiGatewayV2::Api';
const ROUTE = 'AWS::ApiGatewayV2::Route';
const INTEGRATION = 'AWS::ApiGatewayV2::Integration';
const AUTHORIZER = 'AWS::ApiGatewayV2::Authorizer';

function route(RouteKey: string, integration: unknown, more: object = {}) {
  return {
    Type: ROUTE,
    Properties: { ApiId: { Ref: 'Api' }, RouteKey, Target: joined('integrations/', integration), ...more },
  };
}

describe('apisOf', () => {
  test('a route leads to the function that its integration names, or to its URL', () => {
    const [api] = apisOf([
      stackOf('Shop', {
        Resources: {
          Api: { Type: API, Properties: { Name: 'shop', ProtocolType: 'HTTP' } },
          Handler: { Type: 'AWS::Lambda::Function' },
          Lambda: {
            Type: INTEGRATION,
            Properties: { IntegrationType: 'AWS_PROXY', IntegrationUri: { 'Fn::GetAtt': ['Handler', 'Arn'] } },
          },
          Url: {
            Type: INTEGRATION,
            Properties: {
              IntegrationType: 'HTTP_PROXY',
              IntegrationMethod: 'GET',
              IntegrationUri: 'https://example.com',
            },
          },
          A: route('ANY /books', { Ref: 'Lambda' }),
          B: route('GET /books', { Ref: 'Url' }),
          C: route('$default', { Ref: 'Lambda' }),
        },
      }),
    ]);
    expect(api).toEqual({
      title: 'shop, HTTP API of stack Shop',
      routes: [
        { method: 'GET', path: '/books', integration: 'GET https://example.com', authorizer: 'open' },
        { method: 'ANY', path: '/books', integration: 'Lambda Handler', authorizer: 'open' },
        { method: '', path: '$default', integration: 'Lambda Handler', authorizer: 'open' },
      ],
    });
  });

  test('an authorizer is shown by its kind and name', () => {
    const [api] = apisOf([
      stackOf('Shop', {
        Resources: {
          Api: { Type: API, Properties: { Name: 'shop', ProtocolType: 'WEBSOCKET' } },
          Mock: { Type: INTEGRATION, Properties: { IntegrationType: 'MOCK' } },
          Pool: { Type: AUTHORIZER, Properties: { AuthorizerType: 'JWT', Name: 'readers' } },
          A: route('$connect', { Ref: 'Mock' }, { AuthorizationType: 'CUSTOM', AuthorizerId: { Ref: 'Pool' } }),
          B: route('GET /jwt', { Ref: 'Mock' }, { AuthorizationType: 'JWT', AuthorizerId: { Ref: 'Pool' } }),
          C: route('send', { Ref: 'Mock' }, { AuthorizationType: 'AWS_IAM' }),
        },
      }),
    ]);
    expect(api?.title).toBe('shop, WebSocket API of stack Shop');
    expect(api?.routes.map(({ path, authorizer }) => [path, authorizer])).toEqual([
      ['/jwt', 'JWT readers'],
      ['send', 'IAM'],
      ['$connect', 'Lambda readers'],
    ]);
  });

  test('a route in another stack is found through the exports that lead to its API', () => {
    const [api, ...more] = apisOf([
      stackOf('Base', {
        Resources: { Api: { Type: API, Properties: { Name: 'shop', ProtocolType: 'HTTP' } } },
        Outputs: { ExportsOutputRefApi: { Value: { Ref: 'Api' }, Export: { Name: 'Base:Api' } } },
      }),
      stackOf('Routes', {
        Resources: {
          Sqs: { Type: INTEGRATION, Properties: { IntegrationSubtype: 'SQS-SendMessage' } },
          A: route('POST /orders', { Ref: 'Sqs' }, { ApiId: { 'Fn::ImportValue': 'Base:Api' } }),
        },
      }),
    ]);
    expect(more).toEqual([]);
    expect(api?.routes).toEqual([
      { method: 'POST', path: '/orders', integration: 'SQS-SendMessage', authorizer: 'open' },
    ]);
  });

  test('an API that no stack defines is shown by its id', () => {
    const linked = { IntegrationType: 'HTTP_PROXY', ConnectionType: 'VPC_LINK', IntegrationUri: { Ref: 'Listener' } };
    const apis = apisOf([
      stackOf('Routes', {
        Resources: {
          Alb: { Type: INTEGRATION, Properties: linked },
          A: route('ANY /', { Ref: 'Alb' }, { ApiId: 'a1b2c3d4e5' }),
        },
      }),
    ]);
    expect(apis).toEqual([
      {
        title: 'API a1b2c3d4e5',
        routes: [{ method: 'ANY', path: '/', integration: '${Listener} through a VPC link', authorizer: 'open' }],
      },
    ]);
  });
});
