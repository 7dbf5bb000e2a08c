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

test('every property of a WebSocket stage is set through WebSocketStage [G7] [G11]', () => {
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
] as const)('logging %s is one of the states that the service has [G7]', (logging, level, trace) => {
  const { stack } = withStage({ logging });
  ApiGatewayAccountLogging.existsFor(stack);
  expect(stageIn(stack).DefaultRouteSettings).toEqual({ LoggingLevel: level, DataTraceEnabled: trace });
});

test('fails when logging is none of them', () => {
  expect(() => withStage({ logging: 'debug' as 'info' })).toThrowDefinitionError(
    'LoggingUnknown',
    /off, errors, info, full/,
  );
});

test('nothing is rendered that nobody wrote', () => {
  expect(stageIn(withStage().stack)).toEqual({
    ApiId: expect.anything(),
    StageName: 'live',
    AutoDeploy: true,
  });
});

describe('the role that logs need [W11]', () => {
  const ID = '@apigwv2/core-websocket:accountLoggingUnset';

  test.each<[string, Partial<WebSocketStageOptions>]>([
    ['execution logs', { logging: 'errors' }],
    ['access logs', { accessLogSettings: true }],
  ])('is a warning when %s lack it', (_what, options) => {
    expect(warningsOf(withStage(options).stack)).toMatchObject([
      { id: ID, message: expect.stringMatching(/call ApiGatewayAccountLogging.in\(stack\) once/) },
    ]);
  });

  test.each<[string, (stack: Stack) => unknown]>([
    ['this app sets it', (stack) => ApiGatewayAccountLogging.in(stack)],
    ['it is said to exist', (stack) => ApiGatewayAccountLogging.existsFor(stack)],
    ['a REST API sets it', (stack) => new CfnAccount(stack, 'Account', {})],
    [
      'another stack of the place sets it',
      (stack) =>
        ApiGatewayAccountLogging.in(
          new Stack(stack.node.root as App, 'Other', { env: { account: stack.account, region: stack.region } }),
        ),
    ],
  ])('is no warning when %s', (_what, set) => {
    const { stack } = withStage({ logging: 'info' });
    set(stack);
    expect(warningsOf(stack)).toEqual([]);
  });

  test('is there before a stage that logs, when the stack of the stage sets it', () => {
    const { stack } = withStage({ logging: 'info' });
    ApiGatewayAccountLogging.in(stack);
    const [stage] = Object.values(resourcesOf(stack, STAGE));
    expect(stage?.DependsOn).toEqual(expect.arrayContaining(logicalIds(stack, 'AWS::ApiGateway::Account')));
  });

  test('is not waited for when a REST API sets it, which may need the stage', () => {
    const { stack } = withStage({ logging: 'info' });
    new CfnAccount(stack, 'Account', {});
    expect(Object.values(resourcesOf(stack, STAGE))[0]?.DependsOn).toBeUndefined();
  });

  test('makes a stage that logs nothing wait for nothing', () => {
    const { stack } = withStage();
    ApiGatewayAccountLogging.in(stack);
    expect(Object.values(resourcesOf(stack, STAGE))[0]?.DependsOn).toBeUndefined();
  });

  test('is set once for an account and region, and stays when the stack is deleted', () => {
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

test('the access log has the fields of WebSocket APIs', () => {
  const { stack } = withStage({ accessLogSettings: true });
  ApiGatewayAccountLogging.existsFor(stack);
  expect(Object.keys(JSON.parse(stageIn(stack).AccessLogSettings.Format))).toEqual(
    expect.arrayContaining(['connectionId', 'eventType', 'messageId']),
  );
  expect(warningsOf(stack)).toEqual([]);
});

test('formats are built from variables of WebSocket APIs', () => {
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

describe('a deployment', () => {
  const pinned = (keys: string[]) => {
    const { stack } = withStage({ autoDeploy: false }, keys);
    return { stack, ids: logicalIds(stack, DEPLOYMENT) };
  };

  test('is pinned by autoDeploy: false, follows the routes and waits for them', () => {
    const { stack, ids } = pinned(['send', 'ping']);
    expect(ids).toEqual(pinned(['send', 'ping']).ids);
    expect(ids).not.toEqual(pinned(['send']).ids);
    expect(resourcesOf(stack, DEPLOYMENT)[ids[0] as string]?.DependsOn).toEqual(
      expect.arrayContaining(logicalIds(stack, 'AWS::ApiGatewayV2::Route')),
    );
    expect(stageIn(stack)).toMatchObject({ AutoDeploy: false, DeploymentId: { Ref: ids[0] } });
  });

  test('follows the models and responses of routes', () => {
    const ids = ['string', 'number'].map((type) => {
      const stack = oneStack();
      const api = new WebSocketApi(stack, 'Chat', { defaultStageOptions: { autoDeploy: false } });
      api.addRoute('send', { integration, validate: { properties: { a: { type } } }, returnResponse: true });
      return logicalIds(stack, DEPLOYMENT);
    });
    expect(ids[0]).not.toEqual(ids[1]);
  });

  test('fails for an API without routes, and without one it is a warning [W5]', () => {
    expect(() => logicalIds(withStage({ autoDeploy: false }, []).stack)).toThrowDefinitionError(
      'StageUndeployed',
      /an API must have a route before it is deployed, got none/,
    );
    expect(warningsOf(withStage({}, []).stack).map(({ id }) => id)).toEqual(['@apigwv2/core-websocket:noRoutes']);
  });
});

test('a stage called $default is a warning [W6]', () => {
  expect(warningsOf(withStage({ stageName: '$default' }).stack).map(({ id }) => id)).toEqual([
    '@apigwv2/core-websocket:defaultStageName',
  ]);
});

describe('the URLs of a stage', () => {
  test('are those of clients and of connections', () => {
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
    expect(() => stage.domainUrl).toThrowDefinitionError('DomainMappingMissing');
  });

  test('are those of the custom domain [W7]', () => {
    const domainName = { mapStage: () => ({ url: 'wss://api.example.com/chat/' }) };
    const { stage } = withStage({ domainMapping: { domainName } });
    expect([stage.domainUrl, stage.domainCallbackUrl]).toEqual([
      'wss://api.example.com/chat/',
      'https://api.example.com/chat',
    ]);
  });

  test('are computed for a stage that exists already', () => {
    const { stack, api } = withStage();
    const attributes = { api, stageName: 'beta', domainUrl: 'wss://beta.example.com' };
    const stage = WebSocketStage.fromWebSocketStageAttributes(stack, 'Beta', attributes);
    expect(JSON.stringify(stack.resolve(stage.callbackUrl))).toContain('/beta');
    expect([stage.domainUrl, stage.domainCallbackUrl]).toEqual(['wss://beta.example.com', 'https://beta.example.com']);
  });

  test('fail when the endpoint of the API is closed', () => {
    const api = new WebSocketApi(oneStack(), 'Chat', { disableExecuteApiEndpoint: true });
    expect(() => api.addStage('Live', { stageName: 'live' }).url).toThrowDefinitionError('EndpointUnavailable');
  });
});

test('variables are added, and one has one value', () => {
  const { stack, stage } = withStage({ stageVariables: { a: '1' } });
  stage.addStageVariable('b', '2');
  expect(() => stage.addStageVariable('a', '3')).toThrowDefinitionError('StageVariableTaken');
  expect(stageIn(stack).StageVariables).toEqual({ a: '1', b: '2' });
});
