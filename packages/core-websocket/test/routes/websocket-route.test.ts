import {
  fakeWebSocketAuthorizer,
  fakeWebSocketIntegration,
  logicalIds,
  oneStack,
  resourcesOf,
  warningsOf,
} from '@apigwv2/testing';
import {
  WebSocketApi,
  WebSocketIamAuthorizer,
  WebSocketModel,
  WebSocketNoneAuthorizer,
  type WebSocketRouteOptions,
} from '../../src';

const integration = fakeWebSocketIntegration('Chat');
const MODEL = 'AWS::ApiGatewayV2::Model';
const ROUTE = 'AWS::ApiGatewayV2::Route';
const RESPONSE = 'AWS::ApiGatewayV2::RouteResponse';
const schema = { type: 'object', required: ['text'], properties: { text: { type: 'string' } } };

const setUp = () => {
  const stack = oneStack();
  return { stack, api: new WebSocketApi(stack, 'Chat') };
};
const withRoute = (options: Partial<WebSocketRouteOptions>, key = 'send') => {
  const { stack, api } = setUp();
  const route = api.addRoute(key, { integration, ...options });
  return { stack, api, route };
};

describe('WebSocketRoute', () => {
  test('renders every property of a WebSocket route [G6]', () => {
    const { stack, api } = setUp();
    api.addStage('Live', { stageName: 'live' });
    const model = new WebSocketModel(stack, 'Message', {
      webSocketApi: api,
      schema,
      modelName: 'Message',
      contentType: 'application/json',
      description: 'a message',
    });
    api.addRoute('$connect', {
      integration,
      authorizer: fakeWebSocketAuthorizer('Guard'),
      apiKeyRequired: true,
      operationName: 'connect',
      requestParameters: { 'route.request.querystring.token': true },
    });
    api.addRoute('send', {
      integration,
      requestModels: { $default: model },
      modelSelectionExpression: '$request.body.kind',
      returnResponse: {
        responseModels: { $default: model },
        responseParameters: { 'route.response.header.x': true },
        modelSelectionExpression: '$integration.response.body.kind',
      },
    });
    expect(stack).toCoverSurface({
      'Model.apiId': { Ref: expect.stringContaining('Chat') },
      'Model.name': 'Message',
      'Model.schema': { $schema: 'http://json-schema.org/draft-04/schema#', ...schema },
      'Model.contentType': 'application/json',
      'Model.description': 'a message',
      'Route.apiKeyRequired': true,
      'Route.operationName': 'connect',
      'Route.authorizationType': 'CUSTOM',
      'Route.requestParameters': { 'route.request.querystring.token': { Required: true } },
      'Route.requestParameters.<name>.required': true,
      'Route.requestModels': { $default: 'Message' },
      'Route.modelSelectionExpression': '$request.body.kind',
      'Route.routeResponseSelectionExpression': '$default',
      'RouteResponse.apiId': { Ref: expect.stringContaining('Chat') },
      'RouteResponse.routeId': { Ref: expect.stringContaining('send') },
      'RouteResponse.routeResponseKey': '$default',
      'RouteResponse.responseModels': { $default: 'Message' },
      'RouteResponse.responseParameters': { 'route.response.header.x': { Required: true } },
      'RouteResponse.responseParameters.<name>.required': true,
      'RouteResponse.modelSelectionExpression': '$integration.response.body.kind',
    });
    expect(warningsOf(stack).map(({ id }) => id)).toEqual(['@apigwv2/core-websocket:responseModelSelection']);
  });

  test('creates a model for a schema and depends on it', () => {
    const { stack } = withRoute({ validate: schema });
    const [model] = logicalIds(stack, MODEL);
    expect(Object.values(resourcesOf(stack, ROUTE))).toMatchObject([
      {
        DependsOn: expect.arrayContaining([model]),
        Properties: {
          RequestModels: { $default: 'StackChatsendRouteModel' },
          ModelSelectionExpression: '$request.body.action',
        },
      },
    ]);
  });

  test('gives the models of routes distinct names whatever their keys are made of', () => {
    const { stack, api } = setUp();
    for (const key of ['send', 'a-b', 'a_b', 'ab', '送', '受', 'connect', '$connect']) {
      const authorization = key === '$connect' ? { authorizer: new WebSocketNoneAuthorizer() } : {};
      api.addRoute(key, { integration, validate: schema, ...authorization });
    }
    const names = Object.values(resourcesOf(stack, MODEL)).map(({ Properties }) => Properties.Name);
    expect(new Set(names).size).toBe(8);
    expect(names.filter((name) => !/^[A-Za-z0-9]{1,128}$/.test(name))).toEqual([]);
    expect(names[0]).toBe('StackChatsendRouteModel');
  });

  test('rejects a schema together with models', () => {
    const { stack, api } = setUp();
    const model = new WebSocketModel(stack, 'Message', { webSocketApi: api, schema });
    const options = { integration, validate: schema, requestModels: { $default: model } };
    expect(() => api.addRoute('send', options)).toThrowDefinitionError('RequestValidationConflict');
  });

  test('renders a route response with returnResponse [R7]', () => {
    const { stack, route } = withRoute({ returnResponse: true });
    const [response] = logicalIds(stack, RESPONSE);
    expect(stack.resolve(route.routeResponseId)).toEqual({ Ref: response });
    expect(resourcesOf(stack, RESPONSE)[response as string]?.Properties.RouteResponseKey).toBe('$default');
    expect(resourcesOf(withRoute({}).stack, RESPONSE)).toEqual({});
  });

  test.each<[string, Partial<WebSocketRouteOptions>]>([
    ['a function', { authorizer: fakeWebSocketAuthorizer('Guard') }],
    ['IAM', { authorizer: new WebSocketIamAuthorizer() }],
  ])('rejects authorization by %s on another route than $connect [R4]', (_what, options) => {
    expect(() => withRoute(options)).toThrowDefinitionError(
      'AuthorizerOnlyOnConnect',
      /must be set on the route \$connect.*got 'send'; move it to \$connect/,
    );
  });

  test('renders NONE for an explicitly public route', () => {
    const { stack } = withRoute({ authorizer: new WebSocketNoneAuthorizer() });
    expect(Object.values(resourcesOf(stack, ROUTE))).toMatchObject([{ Properties: { AuthorizationType: 'NONE' } }]);
  });

  test.each<[string, Record<string, boolean>, RegExp]>([
    ['send', { 'route.request.querystring.a': true }, /must be set on the route \$connect/],
    ['$connect', { 'request.header.a': true }, /got 'request.header.a'/],
  ])('rejects for the route %s the parameters %j', (key, requestParameters, message) => {
    expect(() => withRoute({ requestParameters }, key)).toThrowDefinitionError('RequestValidationConflict', message);
  });

  test.each(['$other', ''])('rejects the key %j', (key) => {
    expect(() => withRoute({}, key)).toThrowDefinitionError('InvalidRouteKey');
  });

  test('renders its settings on the stages', () => {
    const { stack, api } = withRoute({ throttle: { rateLimit: 1, burstLimit: 2 }, detailedMetricsEnabled: true });
    api.addStage('Live', { stageName: 'live' });
    expect(Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Stage'))).toMatchObject([
      {
        Properties: {
          RouteSettings: { send: { ThrottlingRateLimit: 1, ThrottlingBurstLimit: 2, DetailedMetricsEnabled: true } },
        },
      },
    ]);
  });

  test('renders its settings with the limits, metrics and logging that a stage sets for all routes', () => {
    const { stack, api } = withRoute({ throttle: { rateLimit: 1, burstLimit: 2 } });
    api.addRoute('plain', { integration });
    api.addStage('Live', {
      stageName: 'live',
      logging: 'full',
      detailedMetricsEnabled: true,
      throttle: { rateLimit: 5, burstLimit: 6 },
    });
    const [stage] = Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Stage'));
    expect(stage?.Properties.RouteSettings).toEqual({
      send: {
        ThrottlingRateLimit: 1,
        ThrottlingBurstLimit: 2,
        DetailedMetricsEnabled: true,
        LoggingLevel: 'INFO',
        DataTraceEnabled: true,
      },
    });
  });
});
