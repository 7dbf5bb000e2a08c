import { fakeWebSocketIntegration, logicalIds, oneStack, resourcesOf, warningsOf } from '@apigwv2/testing';
import { CfnAccount } from 'aws-cdk-lib/aws-apigateway';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { App, Stack } from 'aws-cdk-lib/core';
import {
  ApiGatewayAccountLogging,
  LogGroupLogDestination,
  WebSocketAccessLogFormat,
  WebSocketApi,
  WebSocketStage,
  type WebSocketStageOptions,
} from '../../src';

const STAGE = 'AWS::ApiGatewayV2::Stage';
const DEPLOYMENT = 'AWS::ApiGatewayV2::Deployment';
const integration = fakeWebSocketIntegration('Chat');

const withStage = (options: Partial<WebSocketStageOptions> = {}, routes = ['send']) => {
  const stack = new Stack(new App(), 'Stack', { env: { account: '111122223333', region: 'eu-west-1' } });
  const api = new WebSocketApi(stack, 'Chat');
  for (const key of routes) api.addRoute(key, { integration });
  return { stack, api, stage: api.addStage('Live', { stageName: 'live', ...options }) };
};
const stageIn = (stack: Stack) => Object.values(resourcesOf(stack, STAGE))[0]?.Properties;

describe('WebSocketStage', () => {
  test('renders every property of a WebSocket stage [G7] [G11]', () => {
    const { stack } = withStage({
      description: 'first',
      clientCertificateId: 'abc',
      logging: 'full',
      detailedMetricsEnabled: true,
      throttle: { rateLimit: 1, burstLimit: 2 },
      stageVariables: { color: 'blue' },
    });
    ApiGatewayAccountLogging.in(stack);
    expect(stack).toCoverSurface({
      'Stage.clientCertificateId': 'abc',
      'Stage.description': 'first',
      'Stage.autoDeploy': true,
      'Stage.defaultRouteSettings': expect.anything(),
      'Stage.defaultRouteSettings.dataTraceEnabled': true,
      'Stage.defaultRouteSettings.loggingLevel': 'INFO',
      'Stage.defaultRouteSettings.detailedMetricsEnabled': true,
      'Stage.defaultRouteSettings.throttlingBurstLimit': 2,
      'Stage.defaultRouteSettings.throttlingRateLimit': 1,
      'Stage.stageVariables': { color: 'blue' },
    });
  });

  test.each([
    ['off', 'OFF', false],
    ['errors', 'ERROR', false],
    ['info', 'INFO', false],
    ['full', 'INFO', true],
  ] as const)('renders the logging %s as the level %s with data trace %s [G7]', (logging, level, trace) => {
    const { stack } = withStage({ logging });
    ApiGatewayAccountLogging.existsFor(stack);
    expect(stageIn(stack).DefaultRouteSettings).toEqual({ LoggingLevel: level, DataTraceEnabled: trace });
  });

  test('rejects an unknown logging', () => {
    expect(() => withStage({ logging: 'debug' as 'info' })).toThrowDefinitionError(
      'InvalidLoggingLevel',
      /off, errors, info, full/,
    );
  });

  test('renders no option that is not given', () => {
    expect(stageIn(withStage().stack)).toEqual({
      ApiId: expect.anything(),
      StageName: 'live',
      AutoDeploy: true,
    });
  });

  describe('the CloudWatch role of the account [W11]', () => {
    const ID = '@apigwv2/core-websocket:accountLoggingUnset';

    test.each<[string, Partial<WebSocketStageOptions>]>([
      ['execution logs', { logging: 'errors' }],
      ['access logs', { accessLogSettings: true }],
    ])('is reported as missing for %s', (_what, options) => {
      expect(warningsOf(withStage(options).stack)).toMatchObject([
        { id: ID, message: expect.stringMatching(/call ApiGatewayAccountLogging.in\(stack\) once/) },
      ]);
    });

    test.each<[string, (stack: Stack) => unknown]>([
      ['this app sets it', (stack) => ApiGatewayAccountLogging.in(stack)],
      ['existsFor declares it', (stack) => ApiGatewayAccountLogging.existsFor(stack)],
      ['a REST API sets it', (stack) => new CfnAccount(stack, 'Account', {})],
      [
        'another stack of the environment sets it',
        (stack) =>
          ApiGatewayAccountLogging.in(
            new Stack(stack.node.root as App, 'Other', { env: { account: stack.account, region: stack.region } }),
          ),
      ],
    ])('reports nothing about the role when %s', (_what, set) => {
      const { stack } = withStage({ logging: 'info' });
      set(stack);
      expect(warningsOf(stack)).toEqual([]);
    });

    test('is a dependency of a stage that logs in the same stack', () => {
      const { stack } = withStage({ logging: 'info' });
      ApiGatewayAccountLogging.in(stack);
      const [stage] = Object.values(resourcesOf(stack, STAGE));
      expect(stage?.DependsOn).toEqual(expect.arrayContaining(logicalIds(stack, 'AWS::ApiGateway::Account')));
    });

    test('is not a dependency when a CfnAccount sets it, which may reference the stage', () => {
      const { stack } = withStage({ logging: 'info' });
      new CfnAccount(stack, 'Account', {});
      expect(Object.values(resourcesOf(stack, STAGE))[0]?.DependsOn).toBeUndefined();
    });

    test('is not a dependency of a stage without logs', () => {
      const { stack } = withStage();
      ApiGatewayAccountLogging.in(stack);
      expect(Object.values(resourcesOf(stack, STAGE))[0]?.DependsOn).toBeUndefined();
    });

    test('is set once per account and Region, and is retained', () => {
      const { stack } = withStage();
      const env = { account: stack.account, region: stack.region };
      const other = new Stack(stack.node.root as App, 'Other', { env });
      expect(ApiGatewayAccountLogging.in(stack) === ApiGatewayAccountLogging.in(other)).toBe(true);
      expect(Object.values(resourcesOf(stack, 'AWS::ApiGateway::Account'))).toMatchObject([
        {
          DeletionPolicy: 'Retain',
          Properties: { CloudWatchRoleArn: { 'Fn::GetAtt': [expect.stringContaining('Role'), 'Arn'] } },
        },
      ]);
    });
  });

  test('renders an access log with the fields of WebSocket APIs', () => {
    const { stack } = withStage({ accessLogSettings: true });
    ApiGatewayAccountLogging.existsFor(stack);
    expect(Object.keys(JSON.parse(stageIn(stack).AccessLogSettings.Format))).toEqual(
      expect.arrayContaining(['connectionId', 'eventType', 'messageId']),
    );
    expect(warningsOf(stack)).toEqual([]);
  });

  test('renders a format of WebSocket variables', () => {
    const { stack } = withStage({
      accessLogSettings: {
        destination: new LogGroupLogDestination(LogGroup.fromLogGroupName(oneStack(), 'Log', '/aws/vendedlogs/chat')),
        format: WebSocketAccessLogFormat.plain('requestId', 'connectionId'),
      },
    });
    ApiGatewayAccountLogging.existsFor(stack);
    expect(stageIn(stack).AccessLogSettings.Format).toBe('$context.requestId $context.connectionId');
    expect(WebSocketAccessLogFormat.json({ id: 'requestId' })).toBe('{"id":"$context.requestId"}');
  });

  describe('the deployment of a stage', () => {
    const pinned = (keys: string[]) => {
      const { stack } = withStage({ autoDeploy: false }, keys);
      return { stack, ids: logicalIds(stack, DEPLOYMENT) };
    };

    test('is pinned with autoDeploy: false, depends on the routes, and its logical ID on their content', () => {
      const { stack, ids } = pinned(['send', 'ping']);
      expect(ids).toEqual(pinned(['send', 'ping']).ids);
      expect(ids).not.toEqual(pinned(['send']).ids);
      expect(resourcesOf(stack, DEPLOYMENT)[ids[0] as string]?.DependsOn).toEqual(
        expect.arrayContaining(logicalIds(stack, 'AWS::ApiGatewayV2::Route')),
      );
      expect(stageIn(stack)).toMatchObject({ AutoDeploy: false, DeploymentId: { Ref: ids[0] } });
    });

    test('has a logical ID that depends on the models and responses of routes', () => {
      const ids = ['string', 'number'].map((type) => {
        const stack = oneStack();
        const api = new WebSocketApi(stack, 'Chat', { defaultStageOptions: { autoDeploy: false } });
        api.addRoute('send', { integration, validate: { properties: { a: { type } } }, returnResponse: true });
        return logicalIds(stack, DEPLOYMENT);
      });
      expect(ids[0]).not.toEqual(ids[1]);
    });

    test('is rejected when pinned on an API without routes, and is a warning otherwise [W5]', () => {
      expect(() => logicalIds(withStage({ autoDeploy: false }, []).stack)).toThrowDefinitionError(
        'ApiWithoutRoutes',
        /an API must have a route before it is deployed, got none/,
      );
      expect(warningsOf(withStage({}, []).stack).map(({ id }) => id)).toEqual(['@apigwv2/core-websocket:noRoutes']);
    });
  });

  test('warns about the stage name $default [W6]', () => {
    expect(warningsOf(withStage({ stageName: '$default' }).stack).map(({ id }) => id)).toEqual([
      '@apigwv2/core-websocket:defaultStageName',
    ]);
  });

  describe('the URLs of a stage', () => {
    test('contain the endpoint of clients and of connections', () => {
      const { stack, stage } = withStage();
      const url = (scheme: string) => ({
        'Fn::Join': [
          '',
          [
            `${scheme}://`,
            { Ref: expect.stringContaining('Chat') },
            '.execute-api.eu-west-1.',
            { Ref: 'AWS::URLSuffix' },
            '/live',
          ],
        ],
      });
      expect(stack.resolve(stage.url)).toEqual(url('wss'));
      expect(stack.resolve(stage.callbackUrl)).toEqual(url('https'));
      expect(() => stage.domainUrl).toThrowDefinitionError('MissingDomainMapping');
    });

    test('contain the custom domain [W7]', () => {
      const domainName = { mapStage: () => ({ url: 'wss://api.example.com/chat/' }) };
      const { stage } = withStage({ domainMapping: { domainName } });
      expect([stage.domainUrl, stage.domainCallbackUrl]).toEqual([
        'wss://api.example.com/chat/',
        'https://api.example.com/chat',
      ]);
    });

    test('are computed for an imported stage', () => {
      const { stack, api } = withStage();
      const attributes = { api, stageName: 'beta', domainUrl: 'wss://beta.example.com' };
      const stage = WebSocketStage.fromWebSocketStageAttributes(stack, 'Beta', attributes);
      expect(JSON.stringify(stack.resolve(stage.callbackUrl))).toContain('/beta');
      expect([stage.domainUrl, stage.domainCallbackUrl]).toEqual([
        'wss://beta.example.com',
        'https://beta.example.com',
      ]);
    });

    test('are rejected when the endpoint of the API is disabled', () => {
      const api = new WebSocketApi(oneStack(), 'Chat', { disableExecuteApiEndpoint: true });
      expect(() => api.addStage('Live', { stageName: 'live' }).url).toThrowDefinitionError('EndpointUnavailable');
    });
  });

  test('adds stage variables and rejects one that is set', () => {
    const { stack, stage } = withStage({ stageVariables: { a: '1' } });
    stage.addStageVariable('b', '2');
    expect(() => stage.addStageVariable('a', '3')).toThrowDefinitionError('DuplicateStageVariable');
    expect(stageIn(stack).StageVariables).toEqual({ a: '1', b: '2' });
  });
});
