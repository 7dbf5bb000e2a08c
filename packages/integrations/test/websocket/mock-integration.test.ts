import { oneStack, resourcesOf, webSocketApiIn } from '@apigwv2/testing';
import { Aws, type Stack } from 'aws-cdk-lib/core';
import { PassthroughBehavior, WebSocketMockIntegration, WebSocketValue } from '../../src';
import { addWebSocketRoute } from './add-route';
import { evaluateTemplate } from './templates/evaluate-template';

const RESPONSE = 'AWS::ApiGatewayV2::IntegrationResponse';

const propertiesOf = (stack: Stack, type: string) =>
  Object.values(resourcesOf(stack, type)).map((resource) => resource.Properties);
const rendered = (mock: WebSocketMockIntegration, asked?: { readonly returnResponse: boolean }) => {
  const stack = oneStack();
  addWebSocketRoute(stack, webSocketApiIn(stack), 'ping', mock, asked);
  return {
    stack,
    integration: propertiesOf(stack, 'AWS::ApiGatewayV2::Integration')[0],
    responses: propertiesOf(stack, RESPONSE),
    routeResponses: propertiesOf(stack, 'AWS::ApiGatewayV2::RouteResponse'),
  };
};

describe('WebSocketMockIntegration', () => {
  test('[W12] renders no URI, and a template with status code 200', () => {
    expect(rendered(new WebSocketMockIntegration('Ping')).integration).toEqual({
      ApiId: { Ref: 'Api' },
      IntegrationType: 'MOCK',
      RequestTemplates: { $default: '{"statusCode":200}' },
      TemplateSelectionExpression: '\\$default',
    });
  });

  test('[W12] has a $default response for routes that return responses', () => {
    const { responses, routeResponses, stack } = rendered(new WebSocketMockIntegration('Ping'), {
      returnResponse: true,
    });
    const [integrationId] = Object.keys(resourcesOf(stack, 'AWS::ApiGatewayV2::Integration'));
    expect(responses).toEqual([
      { ApiId: { Ref: 'Api' }, IntegrationId: { Ref: integrationId }, IntegrationResponseKey: '$default' },
    ]);
    expect(routeResponses).toHaveLength(1);
  });

  test('[W12] reply renders an object as response', () => {
    const { responses, routeResponses } = rendered(WebSocketMockIntegration.reply('Ping', { pong: true }));
    expect(responses).toMatchObject([
      {
        IntegrationResponseKey: '$default',
        ResponseTemplates: { $default: '{"pong":true}' },
        TemplateSelectionExpression: '\\$default',
      },
    ]);
    expect(routeResponses).toHaveLength(1);
  });

  test('reply accepts a string, and a route can override the response', () => {
    const { responses, routeResponses } = rendered(WebSocketMockIntegration.reply('Ping', 'pong'), {
      returnResponse: false,
    });
    expect(responses).toMatchObject([{ ResponseTemplates: { $default: 'pong' } }]);
    expect(routeResponses).toEqual([]);
  });

  test('reply accepts placeholders in objects and variables in strings', () => {
    const id = WebSocketValue.context('connectionId');
    const templateOf = (mock: WebSocketMockIntegration) => rendered(mock).responses[0].ResponseTemplates.$default;
    const filledIn = (mock: WebSocketMockIntegration) =>
      evaluateTemplate(templateOf(mock), { '$context.connectionId': 'Zm9v=' });
    expect(filledIn(WebSocketMockIntegration.reply('Who', { id, price: '$5' }))).toBe(
      '{"id":"Zm9v=","price":"\\u00245"}',
    );
    expect(filledIn(WebSocketMockIntegration.reply('Who', '$context.connectionId'))).toBe('Zm9v=');
  });

  test('reply accepts tokens', () => {
    expect(rendered(WebSocketMockIntegration.reply('Who', { stack: Aws.STACK_NAME })).responses).toMatchObject([
      { ResponseTemplates: { $default: { 'Fn::Join': ['', ['{"stack":"', { Ref: 'AWS::StackName' }, '"}']] } } },
    ]);
  });

  test('renders its props, with responses beside $default', () => {
    const { integration, responses } = rendered(
      new WebSocketMockIntegration('Ping', {
        requestTemplates: { late: '{"statusCode":503}', $default: '{"statusCode":200}' },
        templateSelectionExpression: '${request.body.mood}',
        passthroughBehavior: PassthroughBehavior.NEVER,
        responses: { '/5\\d\\d/': { responseTemplates: { $default: 'late' } } },
      }),
    );
    expect(integration).toMatchObject({
      RequestTemplates: { late: '{"statusCode":503}', $default: '{"statusCode":200}' },
      TemplateSelectionExpression: '${request.body.mood}',
      PassthroughBehavior: 'NEVER',
    });
    expect(responses.map(({ IntegrationResponseKey }) => IntegrationResponseKey)).toEqual(['$default', '/5\\d\\d/']);
  });

  test('creates one integration for equal replies under one ID', () => {
    const stack = oneStack();
    const api = webSocketApiIn(stack);
    for (const key of ['a', 'b']) addWebSocketRoute(stack, api, key, WebSocketMockIntegration.reply('Ping', { n: 1 }));
    expect(propertiesOf(stack, RESPONSE)).toHaveLength(1);
    expect(() =>
      addWebSocketRoute(stack, api, 'c', WebSocketMockIntegration.reply('Ping', { n: 2 })),
    ).toThrowDefinitionError('ConflictingDefinitions', /responses.\$default.responseTemplates.\$default.n/);
  });

  test.each([
    ['an invalid response key', { responses: { '2XX': {} } }, /must be \$default or an expression between slashes/],
    ['a template selection by header', { templateSelectionExpression: '${route.request.header.a}' }, /request.body/],
    [
      'a response selection by an unknown variable',
      { responses: { $default: { templateSelectionExpression: '${integration.response.body.a}' } } },
      /of a response must be .*integration.response.statuscode/,
    ],
  ])('rejects %s, and names the integration', (_what, props, message) => {
    const make = () => new WebSocketMockIntegration('Ping', props);
    expect(make).toThrowDefinitionError('IntegrationOptionsConflict', message);
    expect(make).toThrowDefinitionError('IntegrationOptionsConflict', /\(at WebSocketMockIntegration 'Ping'\)$/);
  });

  test('rejects an unknown passthrough behavior, and names the integration', () => {
    const props = { passthroughBehavior: 'SOMETIMES' as never };
    expect(() => new WebSocketMockIntegration('Ping', props)).toThrowDefinitionError(
      'TypeMismatch',
      /one of WHEN_NO_MATCH, NEVER.*\(at WebSocketMockIntegration 'Ping'\)$/,
    );
  });
});
