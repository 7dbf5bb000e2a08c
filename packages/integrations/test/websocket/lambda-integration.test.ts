import { inlineFunction, logicalIds, oneStack, resourcesOf, twoStacks, warningsOf } from '@apigwv2/testing';
import { Alias, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Duration, type Stack } from 'aws-cdk-lib/core';
import { ContentHandling, WebSocketLambdaIntegration } from '../../src';
import { addWebSocketRoute, webSocketApiIn } from './add-route';

const INTEGRATION = 'AWS::ApiGatewayV2::Integration';
const PERMISSION = 'AWS::Lambda::Permission';

const propertiesOf = (stack: Stack, type: string) =>
  Object.values(resourcesOf(stack, type)).map((resource) => resource.Properties);
/** What the source ARNs of all permissions in a stack have after the id of the API. */
const sourcesIn = (stack: Stack) =>
  propertiesOf(stack, PERMISSION).map(({ SourceArn }) => SourceArn['Fn::Join'][1].at(-1));

describe('WebSocketLambdaIntegration', () => {
  const setUp = () => {
    const stack = oneStack();
    return { stack, api: webSocketApiIn(stack), handler: inlineFunction(stack, 'Handler') };
  };

  test('a route invokes the function by its invocation URI, without a payload version', () => {
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

  test('what the user says is rendered', () => {
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

  test('[W3] one permission serves a function and an API, however many routes and integrations call it', () => {
    const { stack, api, handler } = setUp();
    const chat = new WebSocketLambdaIntegration('Chat', handler);
    for (const key of ['$connect', '$disconnect', 'send']) addWebSocketRoute(stack, api, key, chat);
    addWebSocketRoute(stack, api, '$default', new WebSocketLambdaIntegration('Other', handler));
    expect(logicalIds(stack, INTEGRATION)).toHaveLength(2);
    expect(sourcesIn(stack)).toEqual(['/*/*']);
  });

  test('[W2] [W3] with scopePermissionToRoute each route has a permission for its own key and no other', () => {
    const { stack, api, handler } = setUp();
    const chat = new WebSocketLambdaIntegration('Chat', handler, { scopePermissionToRoute: true });
    for (const key of ['a', 'data']) addWebSocketRoute(stack, api, key, chat);
    expect(sourcesIn(stack)).toEqual(['/*/a', '/*/data']);
  });

  test('permissionGrantedElsewhere makes no permission', () => {
    const { stack, api, handler } = setUp();
    const chat = new WebSocketLambdaIntegration('Chat', handler, { permissionGrantedElsewhere: true });
    addWebSocketRoute(stack, api, 'send', chat);
    expect(sourcesIn(stack)).toEqual([]);
  });

  test('a function in another stack is invoked from the stack of the route', () => {
    const { a, b } = twoStacks();
    const handler = inlineFunction(a, 'Handler');
    addWebSocketRoute(b, webSocketApiIn(b), 'send', new WebSocketLambdaIntegration('Chat', handler));
    expect(logicalIds(a, PERMISSION)).toEqual([]);
    expect(logicalIds(b, PERMISSION)).toHaveLength(1);
  });

  test('[R8] an alias is invoked as such', () => {
    const { stack, api, handler } = setUp();
    const alias = new Alias(stack, 'Live', { aliasName: 'live', version: handler.currentVersion });
    addWebSocketRoute(stack, api, 'send', new WebSocketLambdaIntegration('Chat', alias));
    const name = stack.resolve(alias.functionArn);
    expect(JSON.stringify(propertiesOf(stack, INTEGRATION))).toContain(JSON.stringify(name));
    expect(propertiesOf(stack, PERMISSION)).toMatchObject([{ FunctionName: name }]);
  });

  test('[I3] a function that may run for 29 seconds is worth a warning', () => {
    const stack = oneStack();
    const handlerOf = (seconds: number) =>
      new LambdaFunction(stack, `Handler${seconds}`, {
        code: Code.fromInline('exports.handler = async () => ({ statusCode: 200 });'),
        handler: 'index.handler',
        runtime: Runtime.NODEJS_22_X,
        timeout: Duration.seconds(seconds),
      });
    const api = webSocketApiIn(stack);
    for (const seconds of [28, 29]) {
      addWebSocketRoute(
        stack,
        api,
        `run${seconds}`,
        new WebSocketLambdaIntegration(`Run${seconds}`, handlerOf(seconds)),
      );
    }
    expect(warningsOf(stack)).toEqual([
      {
        id: '@apigwv2/integrations:functionOutlastsIntegration',
        path: 'Stack/Api/Integrations/Run29',
        message: expect.stringMatching(
          /Handler29 may run for 29 s .* waits for 29 s: clients get the message 'Internal/,
        ),
      },
    ]);
  });

  test('fails when two definitions under one id differ in contentHandling', () => {
    const { stack, api, handler } = setUp();
    const { CONVERT_TO_TEXT, CONVERT_TO_BINARY } = ContentHandling;
    const chat = (contentHandling: ContentHandling) =>
      new WebSocketLambdaIntegration('Chat', handler, { contentHandling });
    addWebSocketRoute(stack, api, 'a', chat(CONVERT_TO_TEXT));
    addWebSocketRoute(stack, api, 'b', chat(CONVERT_TO_TEXT));
    expect(() => addWebSocketRoute(stack, api, 'c', chat(CONVERT_TO_BINARY))).toThrowDefinitionError(
      'SettingsDiffer',
      /'Chat'.* differ in contentHandling;/,
    );
  });

  test.each([
    ['[I1] the timeout is that of HTTP APIs', 'TimeoutOutOfRange', { timeout: Duration.seconds(30) }],
    ['the timeout has no unit', 'TimeoutOutOfRange', { timeout: 10 as never }],
    ['the description is too long', 'LengthOutOfRange', { description: 'x'.repeat(1025) }],
    ['the content handling is unknown', 'IntegrationOptionsConflict', { contentHandling: 'CONVERT' as never }],
    [
      'permissions are asked for and declined',
      'IntegrationOptionsConflict',
      { scopePermissionToRoute: true, permissionGrantedElsewhere: true },
    ],
  ])('fails when %s, and names the integration', (_what, code, props) => {
    const { handler } = setUp();
    expect(() => new WebSocketLambdaIntegration('Chat', handler, props)).toThrowDefinitionError(
      code,
      /\(at WebSocketLambdaIntegration 'Chat'\)$/,
    );
  });

  test('fails when the handler is an ARN', () => {
    const arn = 'arn:aws:lambda:eu-west-1:111122223333:function:chat' as never;
    expect(() => new WebSocketLambdaIntegration('Chat', arn)).toThrowDefinitionError('HandlerMissing');
  });
});
