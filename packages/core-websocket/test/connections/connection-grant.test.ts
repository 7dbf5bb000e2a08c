import {
  fakeWebSocketIntegration,
  inlineFunction,
  logicalIds,
  oneStack,
  resourcesOf,
  twoStacks,
} from '@apigwv2/testing';
import { User } from 'aws-cdk-lib/aws-iam';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Lazy, NestedStack, type Stack, Stage } from 'aws-cdk-lib/core';
import { type ConnectionGrantOptions, WebSocketApi, WebSocketRoute } from '../../src';

const POLICY = 'AWS::IAM::Policy';
const connectionsIn = (stack: Stack) =>
  Object.values(resourcesOf(stack, POLICY))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
    .filter(({ Action }) => Action === 'execute-api:ManageConnections')
    .flatMap(({ Resource }) => Resource)
    .map((resource) => resource['Fn::Join'][1].at(-1));

test.each<[ConnectionGrantOptions | undefined, string[]]>([
  [undefined, ['/*/*/@connections/*']],
  [{ verbs: ['POST'] }, ['/*/POST/@connections/*']],
  [{ verbs: ['GET', 'DELETE'] }, ['/*/GET/@connections/*', '/*/DELETE/@connections/*']],
])('of the API %j is %j [R6]', (options, resources) => {
  const stack = oneStack();
  new WebSocketApi(stack, 'Chat').grantManageConnections(inlineFunction(stack, 'Handler'), options);
  expect(connectionsIn(stack)).toEqual(resources);
});

test('of one stage names it [R6]', () => {
  const stack = oneStack();
  const stage = new WebSocketApi(stack, 'Chat').addStage('Live', { stageName: 'live' });
  stage.grantManageConnections(inlineFunction(stack, 'Handler'), { verbs: ['POST'] });
  stage.grantManagementApiAccess(inlineFunction(stack, 'Other'));
  expect(connectionsIn(stack)).toEqual(['/live/POST/@connections/*', '/live/*/@connections/*']);
});

test('of an imported API is written beside the role', () => {
  const stack = oneStack();
  const api = WebSocketApi.fromWebSocketApiAttributes(stack, 'Chat', { webSocketId: 'a1b2c3d4e5' });
  api.grantManageConnections(inlineFunction(stack, 'Handler'));
  expect(connectionsIn(stack)).toEqual([expect.stringMatching(/:a1b2c3d4e5\/\*\/\*\/@connections\/\*$/)]);
});

describe('with the API and the handler in two stacks', () => {
  const arrange = (routeIn: 'api' | 'handler', grantFirst: boolean) => {
    const { app, a, b } = twoStacks();
    const webSocketApi = new WebSocketApi(a, 'Chat');
    const handler = inlineFunction(b, 'Handler');
    if (grantFirst) webSocketApi.grantManageConnections(handler);
    const integration = fakeWebSocketIntegration('Chat', {
      settings: { handler },
      uri: `https://${handler.functionName}.example.com`,
    });
    new WebSocketRoute(routeIn === 'api' ? a : b, 'Route', { webSocketApi, routeKey: 'send', integration });
    if (!grantFirst) webSocketApi.grantManageConnections(handler);
    return { app, a, b, handler, webSocketApi };
  };

  test.each([true, false])(
    'it is written beside the API when a route there names the handler; grant first: %p [W1]',
    (first) => {
      const { app, a, b } = arrange('api', first);
      app.synth();
      expect([a, b].map(connectionsIn)).toEqual([['/*/*/@connections/*'], []]);
      expect([a.dependencies, b.dependencies]).toEqual([[b], []]);
    },
  );

  test.each([true, false])('it is written beside the role when the route is there; grant first: %p [W1]', (first) => {
    const { app, a, b } = arrange('handler', first);
    app.synth();
    expect([a, b].map(connectionsIn)).toEqual([[], ['/*/*/@connections/*']]);
    expect([a.dependencies, b.dependencies]).toEqual([[], [a]]);
  });

  test('a second function of the stack gets its own, the same way', () => {
    const { app, a, b, webSocketApi } = arrange('api', true);
    webSocketApi.grantManageConnections(inlineFunction(b, 'Worker'), { verbs: ['POST'] });
    app.synth();
    expect(connectionsIn(a)).toEqual(['/*/*/@connections/*', '/*/POST/@connections/*']);
  });

  test('the same grant twice is one', () => {
    const { app, a, handler, webSocketApi } = arrange('api', true);
    webSocketApi.grantManageConnections(handler);
    app.synth();
    expect(connectionsIn(a)).toEqual(['/*/*/@connections/*']);
  });
});

test('a handler in a nested stack is granted without a cycle', () => {
  const stack = oneStack();
  const nested = new NestedStack(stack, 'Nested');
  const handler = inlineFunction(nested, 'Handler');
  const webSocketApi = new WebSocketApi(stack, 'Chat');
  webSocketApi.grantManageConnections(handler);
  const integration = fakeWebSocketIntegration('Chat', {
    settings: { handler },
    uri: `https://${handler.functionName}.example.com`,
  });
  webSocketApi.addRoute('send', { integration });
  Stage.of(stack)?.synth();
  expect(connectionsIn(nested)).toEqual([]);
  expect(connectionsIn(stack)).toHaveLength(1);
});

test('who is no role is granted as the CDK does', () => {
  const stack = oneStack();
  const api = new WebSocketApi(stack, 'Chat');
  expect(api.grantManageConnections(new User(stack, 'User')).success).toBe(true);
  const imported = LambdaFunction.fromFunctionArn(
    stack,
    'Imported',
    'arn:aws:lambda:eu-west-1:111122223333:function:f',
  );
  expect(() => api.grantManageConnections(imported)).not.toThrow();
  expect(connectionsIn(stack)).toEqual(['/*/*/@connections/*']);
});

test('the logical IDs of a grant do not depend on unrelated constructs', () => {
  const idsWith = (unrelated: number) => {
    const { app, a, b } = twoStacks();
    for (let index = 0; index < unrelated; index += 1) Lazy.string({ produce: () => 'unrelated' });
    const webSocketApi = new WebSocketApi(a, 'Chat');
    const handler = inlineFunction(b, 'Handler');
    webSocketApi.grantManageConnections(handler);
    app.synth();
    return [...logicalIds(a), ...logicalIds(b)];
  };
  expect(idsWith(7)).toEqual(idsWith(0));
});
