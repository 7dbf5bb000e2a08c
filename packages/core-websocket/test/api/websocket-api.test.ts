import {
  fakeWebSocketAuthorizer,
  fakeWebSocketIntegration,
  logicalIds,
  oneStack,
  resourcesOf,
  warningsOf,
} from '@apigwv2/testing';
import { CfnParameter, Tags } from 'aws-cdk-lib/core';
import {
  IpAddressType,
  WebSocketApi,
  WebSocketApiKeySelectionExpression,
  type WebSocketApiProps,
  WebSocketIamAuthorizer,
  WebSocketNoneAuthorizer,
  WebSocketRoute,
} from '../../src';

const integration = fakeWebSocketIntegration('Chat');
const ROUTE = 'AWS::ApiGatewayV2::Route';
const STAGE = 'AWS::ApiGatewayV2::Stage';

describe('WebSocketApi', () => {
  test('renders every property of a WebSocket API [W10]', () => {
    const stack = oneStack();
    const api = new WebSocketApi(stack, 'Chat', {
      apiName: 'chat',
      description: 'Chat',
      version: '2',
      routeSelectionExpression: '$request.body.kind',
      apiKeySelectionExpression: WebSocketApiKeySelectionExpression.AUTHORIZER_USAGE_IDENTIFIER_KEY,
      disableSchemaValidation: true,
      disableExecuteApiEndpoint: true,
      ipAddressType: IpAddressType.DUAL_STACK,
    });
    Tags.of(api).add('team', 'chat');
    expect(stack).toCoverSurface({
      'Api.name': 'chat',
      'Api.protocolType': 'WEBSOCKET',
      'Api.description': 'Chat',
      'Api.version': '2',
      'Api.routeSelectionExpression': '$request.body.kind',
      'Api.apiKeySelectionExpression': '$context.authorizer.usageIdentifierKey',
      'Api.disableSchemaValidation': true,
      'Api.disableExecuteApiEndpoint': true,
      'Api.ipAddressType': 'dualstack',
      'Api.tags': { team: 'chat' },
    });
    expect(() => api.apiEndpoint).toThrowDefinitionError('EndpointUnavailable');
  });

  test('renders $request.body.action as the default route selection expression', () => {
    const stack = oneStack();
    new WebSocketApi(stack, 'Chat');
    expect(Object.values(resourcesOf(stack))).toMatchObject([
      { Properties: { Name: 'Chat', RouteSelectionExpression: '$request.body.action' } },
    ]);
  });

  test('adds the predefined routes from options, with apiKeyRequired when it is given [W8]', () => {
    const stack = oneStack();
    new WebSocketApi(stack, 'Chat', {
      connectRouteOptions: { integration, apiKeyRequired: true, authorizer: new WebSocketIamAuthorizer() },
      disconnectRouteOptions: { integration },
      defaultRouteOptions: { integration, apiKeyRequired: true },
    });
    expect(
      Object.values(resourcesOf(stack, ROUTE)).map(({ Properties }) => [
        Properties.RouteKey,
        Properties.ApiKeyRequired,
      ]),
    ).toEqual([
      ['$connect', true],
      ['$disconnect', undefined],
      ['$default', true],
    ]);
  });

  test('rejects a key that another route has and reports both routes [W4]', () => {
    const stack = oneStack();
    const webSocketApi = new WebSocketApi(stack, 'Chat');
    webSocketApi.addRoute('send', { integration });
    expect(
      () => new WebSocketRoute(stack, 'Again', { webSocketApi, routeKey: 'send', integration }),
    ).toThrowDefinitionError('DuplicateRouteKey', /got 'send', which \w+\/Chat\/send-Route has; .* \(at \w+\/Again\)$/);
  });

  test('rejects a key that addRoute added before and reports the route that has it [W4] [B5]', () => {
    const stack = oneStack();
    const webSocketApi = new WebSocketApi(stack, 'Chat', { connectRouteOptions: { integration } });
    webSocketApi.addRoute('send', { integration });
    for (const key of ['send', '$connect']) {
      expect(() => webSocketApi.addRoute(key, { integration })).toThrowDefinitionError(
        'DuplicateRouteKey',
        `got '${key}', which Stack/Chat/${key}-Route has; remove one of the two routes (at Stack/Chat)`,
      );
    }
  });

  test.each<[string, WebSocketApiProps, string]>([
    ['a long name', { apiName: 'x'.repeat(129) }, 'LengthOutOfRange'],
    [
      'a route selection expression with a header',
      { routeSelectionExpression: '$request.header.x' },
      'InvalidSelectionExpression',
    ],
    [
      'an unknown API key selection expression',
      { apiKeySelectionExpression: new WebSocketApiKeySelectionExpression('$request.querystring.key') },
      'InvalidSelectionExpression',
    ],
  ])('rejects %s', (_what, props, code) => {
    expect(() => new WebSocketApi(oneStack(), 'Chat', props)).toThrowDefinitionError(code);
  });

  test.each(['$request.body.action', '${request.body.a}/${request.body.b}', 'static'])(
    'accepts the route selection expression %s',
    (expression) => {
      const stack = oneStack();
      new WebSocketApi(stack, 'Chat', { routeSelectionExpression: expression });
      expect(Object.values(resourcesOf(stack, 'AWS::ApiGatewayV2::Api'))).toMatchObject([
        { Properties: { RouteSelectionExpression: expression } },
      ]);
    },
  );

  describe('the default stage [G8]', () => {
    test('is created when it has options', () => {
      const stack = oneStack();
      const api = new WebSocketApi(stack, 'Chat', { defaultStageOptions: { stageName: 'live', description: 'first' } });
      api.addRoute('send', { integration });
      expect(api.defaultStage?.stageName).toBe('live');
      expect(Object.values(resourcesOf(stack, STAGE))).toMatchObject([
        { Properties: { StageName: 'live', AutoDeploy: true, Description: 'first' } },
      ]);
      expect(new WebSocketApi(oneStack(), 'Chat').defaultStage).toBeUndefined();
      expect(new WebSocketApi(oneStack(), 'Chat', { createDefaultStage: true }).defaultStage?.stageName).toBe(
        'default',
      );
    });

    test('renders a custom domain', () => {
      const domainName = { mapStage: () => ({ url: 'wss://chat.example.com' }) };
      const api = new WebSocketApi(oneStack(), 'Chat', { defaultDomainMapping: { domainName } });
      expect(api.defaultStage?.domainUrl).toBe('wss://chat.example.com');
      expect(api.defaultStage?.domainCallbackUrl).toBe('https://chat.example.com');
    });

    test.each<[WebSocketApiProps, string]>([
      [{ createDefaultStage: false, defaultStageOptions: {} }, 'DefaultStageOptionsUnused'],
      [
        { createDefaultStage: false, defaultDomainMapping: { domainName: { mapStage: () => ({ url: 'wss://a' }) } } },
        'DomainMappingWithoutStage',
      ],
    ])('rejects the props %j', (props, code) => {
      expect(() => new WebSocketApi(oneStack(), 'Chat', props)).toThrowDefinitionError(code);
    });
  });

  describe('WebSocketApi.fromWebSocketApiAttributes', () => {
    const imported = () => {
      const stack = oneStack({ account: '111122223333', region: 'eu-west-1' });
      return { stack, api: WebSocketApi.fromWebSocketApiAttributes(stack, 'Chat', { webSocketId: 'a1b2c3d4e5' }) };
    };

    test('returns the endpoint and adds routes and stages', () => {
      const { stack, api } = imported();
      expect(stack.resolve(api.apiEndpoint)).toEqual({
        'Fn::Join': ['', ['wss://a1b2c3d4e5.execute-api.eu-west-1.', { Ref: 'AWS::URLSuffix' }]],
      });
      api.addRoute('send', { integration });
      api.addStage('Live', { stageName: 'live' });
      expect(logicalIds(stack, ROUTE)).toHaveLength(1);
      expect(logicalIds(stack, STAGE)).toHaveLength(1);
      expect(warningsOf(stack)).toEqual([]);
    });

    test('rejects a $connect route without an authorizer', () => {
      const { api } = imported();
      expect(() => api.addRoute('$connect', { integration })).toThrowDefinitionError('AuthorizationRequired');
      const open = { integration, authorizer: new WebSocketNoneAuthorizer() };
      const other = imported();
      other.api.addRoute('$connect', open);
      expect(Object.values(resourcesOf(other.stack, 'AWS::ApiGatewayV2::Route'))).toMatchObject([
        { Properties: { RouteKey: '$connect', AuthorizationType: 'NONE' } },
      ]);
    });

    test('rejects a malformed ID', () => {
      const stack = oneStack();
      expect(() =>
        WebSocketApi.fromWebSocketApiAttributes(stack, 'Chat', { webSocketId: 'wss://x' }),
      ).toThrowDefinitionError('InvalidApiId');
      // [B4] JavaScript callers can leave the ID out.
      for (const [index, missing] of [undefined, null].entries()) {
        expect(() =>
          WebSocketApi.fromWebSocketApiAttributes(stack, `Missing${index}`, { webSocketId: missing as never }),
        ).toThrowDefinitionError('InvalidApiId', `webSocketId must be the ID of an API`);
      }
      const webSocketId = new CfnParameter(stack, 'Id').valueAsString;
      expect(WebSocketApi.fromWebSocketApiAttributes(stack, 'Later', { webSocketId }).apiId).toBe(webSocketId);
    });
  });

  test.each([
    [undefined, undefined, '/*/*'],
    ['send', undefined, '/*/send'],
    ['$connect', 'live', '/live/$connect'],
  ])('arnForExecuteApi renders for the route %p and the stage %p the end %s [W9]', (routeKey, stage, end) => {
    const stack = oneStack();
    const api = new WebSocketApi(stack, 'Chat');
    for (const arn of [api.arnForExecuteApi(routeKey, stage), api.arnForExecuteApiV2(routeKey, stage)]) {
      expect(stack.resolve(arn)['Fn::Join'][1].at(-1)).toBe(end);
    }
  });

  test.each<[string, string, string, string | undefined]>([
    ['a route key with *', 'InvalidRouteKey', 'se*', undefined],
    ['a route key with ?', 'InvalidRouteKey', 'se?d', undefined],
    ['a route key with a policy variable', 'InvalidRouteKey', '${aws:userid}', undefined],
    ['a method and a path', 'InvalidRouteKey', 'GET', '/x'],
    ['a stage with a route', 'InvalidStageName', 'send', 'x/admin'],
  ])('arnForExecuteApi rejects %s', (_what, code, routeKey, stage) => {
    const api = new WebSocketApi(oneStack(), 'Chat');
    expect(() => api.arnForExecuteApi(routeKey, stage)).toThrowDefinitionError(code);
    expect(() => api.arnForExecuteApiV2(routeKey, stage)).toThrowDefinitionError(code);
  });

  test('creates an authorizer once and returns its ID from the route', () => {
    const stack = oneStack();
    const api = new WebSocketApi(stack, 'Chat');
    const route = api.addRoute('$connect', { integration, authorizer: fakeWebSocketAuthorizer('Guard') });
    expect(Object.values(resourcesOf(stack, ROUTE))).toMatchObject([
      { Properties: { AuthorizerId: stack.resolve(route.authorizerId) } },
    ]);
  });

  test('warns about a disabled endpoint when no mapping targets the API', () => {
    const isWarned = (disableExecuteApiEndpoint: boolean) => {
      const stack = oneStack();
      const api = new WebSocketApi(stack, 'Chat', { disableExecuteApiEndpoint });
      api.addRoute('send', { integration: fakeWebSocketIntegration('Chat') });
      return warningsOf(stack).some(({ id }) => id === '@apigwv2/contracts:unreachableApi');
    };
    expect([true, false].map(isWarned)).toEqual([true, false]);
  });
});
