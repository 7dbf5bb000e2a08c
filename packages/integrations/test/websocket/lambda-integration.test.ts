import {
  inlineFunction,
  logicalIds,
  oneStack,
  resourcesOf,
  twoStacks,
  warningsOf,
  webSocketApiIn,
} from '@apigwv2/testing';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Alias, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import { ContentHandling, WebSocketLambdaIntegration } from '../../src';
import { addWebSocketRoute } from './add-route';

const INTEGRATION = 'AWS::ApiGatewayV2::Integration';
const PERMISSION = 'AWS::Lambda::Permission';

const propertiesOf = (stack: Stack, type: string) =>
  Object.values(resourcesOf(stack, type)).map((resource) => resource.Properties);
/** The parts of the source ARNs of all permissions in a stack that follow the API ID. */
const sourcesIn = (stack: Stack) =>
  propertiesOf(stack, PERMISSION).map(({ SourceArn }) => SourceArn['Fn::Join'][1].at(-1));

describe('WebSocketLambdaIntegration', () => {
  const setUp = () => {
    const stack = oneStack();
    return { stack, api: webSocketApiIn(stack), handler: inlineFunction(stack, 'Handler') };
  };

  test('renders the invocation URI of the function, without a payload version', () => {
    const { stack, api, handler } = setUp();
    addWebSocketRoute(stack, api, '$default', new WebSocketLambdaIntegration('Chat', handler));
    expect(propertiesOf(stack, INTEGRATION)).toEqual([
      {
        ApiId: { Ref: 'Api' },
        IntegrationType: 'AWS_PROXY',
        IntegrationUri: {
          'Fn::Join': ['', expect.arrayContaining([':lambda:path/2015-03-31/functions/', '/invocations'])],
        },
      },
    ]);
    expect(logicalIds(stack, 'AWS::ApiGatewayV2::IntegrationResponse')).toEqual([]);
  });

  test('renders its props', () => {
    const { stack, api, handler } = setUp();
    const props = {
      timeout: Duration.seconds(29),
      description: 'talk',
      contentHandling: ContentHandling.CONVERT_TO_TEXT,
    };
    addWebSocketRoute(stack, api, '$default', new WebSocketLambdaIntegration('Chat', handler, props));
    expect(propertiesOf(stack, INTEGRATION)).toMatchObject([
      { TimeoutInMillis: 29_000, Description: 'talk', ContentHandlingStrategy: 'CONVERT_TO_TEXT' },
    ]);
  });

  test('[W3] creates one permission per function and API for any routes and integrations', () => {
    const { stack, api, handler } = setUp();
    const chat = new WebSocketLambdaIntegration('Chat', handler);
    for (const key of ['$connect', '$disconnect', 'send']) addWebSocketRoute(stack, api, key, chat);
    addWebSocketRoute(stack, api, '$default', new WebSocketLambdaIntegration('Other', handler));
    expect(logicalIds(stack, INTEGRATION)).toHaveLength(2);
    expect(sourcesIn(stack)).toEqual(['/*/*']);
  });

  test('[W2] [W3] creates a permission for the key of each route with scopePermissionToRoute', () => {
    const { stack, api, handler } = setUp();
    const chat = new WebSocketLambdaIntegration('Chat', handler, { scopePermissionToRoute: true });
    for (const key of ['a', 'data']) addWebSocketRoute(stack, api, key, chat);
    expect(sourcesIn(stack)).toEqual(['/*/a', '/*/data']);
  });

  test.each(['*', 'se?d', 'send*', '${aws:userid}'])('rejects the key %s with scopePermissionToRoute', (key) => {
    const { stack, api, handler } = setUp();
    const chat = new WebSocketLambdaIntegration('Chat', handler, { scopePermissionToRoute: true });
    expect(() => addWebSocketRoute(stack, api, key, chat)).toThrowDefinitionError('InvalidRouteKey');
    addWebSocketRoute(stack, api, `one ${key}`, new WebSocketLambdaIntegration('All', handler));
    expect(sourcesIn(stack)).toEqual(['/*/*']);
  });

  test.each(['*', '../x'])('rejects an API with the ID %s, which would be any API', (apiId) => {
    const { stack, handler } = setUp();
    const chat = new WebSocketLambdaIntegration('Chat', handler);
    const other = CfnApi.fromApiId(stack, 'Any', apiId);
    expect(() => addWebSocketRoute(stack, other as never, 'send', chat)).toThrowDefinitionError('InvalidApiId');
  });

  test('creates no permission with permissionGrantedElsewhere', () => {
    const { stack, api, handler } = setUp();
    const chat = new WebSocketLambdaIntegration('Chat', handler, { permissionGrantedElsewhere: true });
    addWebSocketRoute(stack, api, 'send', chat);
    expect(sourcesIn(stack)).toEqual([]);
  });

  test('creates the permission in the stack of the route', () => {
    const { a, b } = twoStacks();
    const handler = inlineFunction(a, 'Handler');
    addWebSocketRoute(b, webSocketApiIn(b), 'send', new WebSocketLambdaIntegration('Chat', handler));
    expect(logicalIds(a, PERMISSION)).toEqual([]);
    expect(logicalIds(b, PERMISSION)).toHaveLength(1);
  });

  test('[R8] renders the qualifier of an alias', () => {
    const { stack, api, handler } = setUp();
    const alias = new Alias(stack, 'Live', { aliasName: 'live', version: handler.currentVersion });
    addWebSocketRoute(stack, api, 'send', new WebSocketLambdaIntegration('Chat', alias));
    const name = stack.resolve(alias.functionArn);
    expect(JSON.stringify(propertiesOf(stack, INTEGRATION))).toContain(JSON.stringify(name));
    expect(propertiesOf(stack, PERMISSION)).toMatchObject([{ FunctionName: name }]);
  });

  test('does not warn of a function that may run for longer than the integration waits', () => {
    const stack = oneStack();
    const handler = new LambdaFunction(stack, 'Handler', {
      code: Code.fromInline('exports.handler = async () => ({ statusCode: 200 });'),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_22_X,
      timeout: Duration.minutes(5),
    });
    addWebSocketRoute(stack, webSocketApiIn(stack), 'run', new WebSocketLambdaIntegration('Run', handler));
    expect(warningsOf(stack)).toEqual([]);
  });

  test('rejects two definitions under one ID that differ in contentHandling', () => {
    const { stack, api, handler } = setUp();
    const { CONVERT_TO_TEXT, CONVERT_TO_BINARY } = ContentHandling;
    const chat = (contentHandling: ContentHandling) =>
      new WebSocketLambdaIntegration('Chat', handler, { contentHandling });
    addWebSocketRoute(stack, api, 'a', chat(CONVERT_TO_TEXT));
    addWebSocketRoute(stack, api, 'b', chat(CONVERT_TO_TEXT));
    expect(() => addWebSocketRoute(stack, api, 'c', chat(CONVERT_TO_BINARY))).toThrowDefinitionError(
      'ConflictingDefinitions',
      /'Chat'.* differ in contentHandling;/,
    );
  });

  test.each([
    ['[I1] a timeout of 30 seconds', 'TimeoutOutOfRange', { timeout: Duration.seconds(30) }],
    ['a number as timeout', 'TypeMismatch', { timeout: 10 as never }],
    ['a description that is too long', 'LengthOutOfRange', { description: 'x'.repeat(1025) }],
    ['an unknown content handling', 'TypeMismatch', { contentHandling: 'CONVERT' as never }],
    [
      'conflicting permission options',
      'IntegrationOptionsConflict',
      { scopePermissionToRoute: true, permissionGrantedElsewhere: true },
    ],
  ])('rejects %s, and names the integration', (_what, code, props) => {
    const { handler } = setUp();
    expect(() => new WebSocketLambdaIntegration('Chat', handler, props)).toThrowDefinitionError(
      code,
      /\(at WebSocketLambdaIntegration 'Chat'\)$/,
    );
  });

  test('rejects an ARN as handler', () => {
    const arn = 'arn:aws:lambda:eu-west-1:111122223333:function:chat' as never;
    expect(() => new WebSocketLambdaIntegration('Chat', arn)).toThrowDefinitionError('MissingHandler');
  });
});
