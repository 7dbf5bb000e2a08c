import {
  fakeWebSocketIntegration,
  inlineFunction,
  logicalIds,
  oneStack,
  resourcesOf,
  twoStacks,
} from '@apigwv2/testing';
import { CfnApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { User } from 'aws-cdk-lib/aws-iam';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Aspects, CfnResource, Lazy, NestedStack, Stack, Stage } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { type ConnectionGrantOptions, WebSocketApi, WebSocketRoute, WebSocketStage } from '../../src';

const POLICY = 'AWS::IAM::Policy';
const connectionsIn = (stack: Stack) =>
  Object.values(resourcesOf(stack, POLICY))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
    .filter(({ Action }) => Action === 'execute-api:ManageConnections')
    .flatMap(({ Resource }) => Resource)
    .map((resource) => resource['Fn::Join'][1].at(-1));

describe('grantManageConnections', () => {
  test.each<[ConnectionGrantOptions | undefined, string[]]>([
    [undefined, ['/*/*/@connections/*']],
    [{ verbs: ['POST'] }, ['/*/POST/@connections/*']],
    [{ verbs: ['GET', 'DELETE'] }, ['/*/GET/@connections/*', '/*/DELETE/@connections/*']],
  ])('grants on an API with the options %j the resources %j [R6]', (options, resources) => {
    const stack = oneStack();
    new WebSocketApi(stack, 'Chat').grantManageConnections(inlineFunction(stack, 'Handler'), options);
    expect(connectionsIn(stack)).toEqual(resources);
  });

  test.each<[string, string, unknown]>([
    ['no verbs', 'InvalidConnectionVerb', { verbs: [] }],
    ['a verb that is misspelt', 'InvalidConnectionVerb', { verbs: ['POST', 'PSOT'] }],
    ['* for a verb', 'InvalidConnectionVerb', { verbs: ['*'] }],
    ['a string for the verbs', 'InvalidConnectionVerb', { verbs: 'POST' }],
    ['a string for the options', 'UnknownOption', 'POST'],
    ['a list for the options', 'UnknownOption', ['POST']],
    ['a misspelt option', 'UnknownOption', { verb: ['POST'] }],
  ])('rejects %s, and grants nothing', (_what, code, options) => {
    const stack = oneStack();
    const handler = inlineFunction(stack, 'Handler');
    const api = new WebSocketApi(stack, 'Chat');
    const stage = api.addStage('Live', { stageName: 'live' });
    for (const one of [api, stage]) {
      expect(() => one.grantManageConnections(handler, options as never)).toThrowDefinitionError(code);
    }
    expect(connectionsIn(stack)).toEqual([]);
  });

  test.each(['*', '../x', undefined])('rejects a stage of the API %p', (apiId) => {
    const stack = oneStack();
    const handler = inlineFunction(stack, 'Handler');
    const api = CfnApi.fromApiId(stack, 'Chat', apiId as string);
    const stage = WebSocketStage.fromWebSocketStageAttributes(stack, 'Live', { api, stageName: 'live' });
    expect(() => stage.grantManageConnections(handler)).toThrowDefinitionError('InvalidApiId');
  });

  test('grants the resources of one stage [R6]', () => {
    const stack = oneStack();
    const stage = new WebSocketApi(stack, 'Chat').addStage('Live', { stageName: 'live' });
    stage.grantManageConnections(inlineFunction(stack, 'Handler'), { verbs: ['POST'] });
    stage.grantManagementApiAccess(inlineFunction(stack, 'Other'));
    expect(connectionsIn(stack)).toEqual(['/live/POST/@connections/*', '/live/*/@connections/*']);
  });

  test('renders the policy of an imported API beside the role', () => {
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
      'renders the policy beside the API when a route of that stack references the handler, with the grant first: %p [W1]',
      (first) => {
        const { app, a, b } = arrange('api', first);
        app.synth();
        expect([a, b].map(connectionsIn)).toEqual([['/*/*/@connections/*'], []]);
        expect([a.dependencies, b.dependencies]).toEqual([[b], []]);
      },
    );

    test.each([true, false])(
      'renders the policy beside the role when the route is in its stack, with the grant first: %p [W1]',
      (first) => {
        const { app, a, b } = arrange('handler', first);
        app.synth();
        expect([a, b].map(connectionsIn)).toEqual([[], ['/*/*/@connections/*']]);
        expect([a.dependencies, b.dependencies]).toEqual([[], [a]]);
      },
    );

    test.each<['api' | 'handler', boolean]>([
      ['api', true],
      ['api', false],
      ['handler', true],
      ['handler', false],
    ])(
      'has the policy in the tree once, also for aspects, with the route beside the %s and the grant first: %p',
      (routeIn, first) => {
        const { app, webSocketApi, handler } = arrange(routeIn, first);
        webSocketApi.grantManageConnections(handler);
        const policies = new Set<string>();
        const visit = ({ node }: IConstruct) => {
          if (/^Connections[0-9a-f]{8}$/.test(node.id)) policies.add(node.path);
        };
        app.node.findAll().forEach(visit);
        Aspects.of(app).add({ visit });
        app.synth();
        expect([...policies]).toEqual([expect.stringMatching(routeIn === 'api' ? /^A\/Chat\// : /^B\/Handler\//)]);
      },
    );

    test.each(['api', 'handler'] as const)(
      'orders a resource after the policy, with the route beside the %s',
      (routeIn) => {
        const { app, a, b, webSocketApi } = arrange(routeIn, false);
        const worker = inlineFunction(b, 'Worker');
        const after = new CfnResource(routeIn === 'api' ? a : b, 'After', {
          type: 'AWS::CloudFormation::WaitConditionHandle',
        });
        webSocketApi.grantManageConnections(worker).applyBefore(after);
        app.synth();
        const [{ DependsOn } = {} as never] = Object.values(resourcesOf(Stack.of(after), after.cfnResourceType));
        expect(DependsOn).toEqual([expect.stringContaining('Connections')]);
      },
    );

    test('names the policy after its place and attaches it to the role', () => {
      const { app, b, handler } = arrange('handler', true);
      app.synth();
      const policies = Object.entries(resourcesOf(b, POLICY)).filter(([id]) => id.includes('Connections'));
      expect(policies).toEqual([
        [
          'HandlerServiceRoleConnections402ffb9451CE965C',
          expect.objectContaining({
            Properties: expect.objectContaining({
              PolicyName: 'BHandlerServiceRoleConnections402ffb94D04146E2',
              Roles: [b.resolve(handler.role?.roleName)],
            }),
          }),
        ],
      ]);
    });

    test('renders another policy for a second function of the stack', () => {
      const { app, a, b, webSocketApi } = arrange('api', true);
      webSocketApi.grantManageConnections(inlineFunction(b, 'Worker'), { verbs: ['POST'] });
      app.synth();
      expect(connectionsIn(a)).toEqual(['/*/*/@connections/*', '/*/POST/@connections/*']);
    });

    test('renders a repeated grant once', () => {
      const { app, a, handler, webSocketApi } = arrange('api', true);
      webSocketApi.grantManageConnections(handler);
      app.synth();
      expect(connectionsIn(a)).toEqual(['/*/*/@connections/*']);
    });
  });

  test('grants a handler in a nested stack without a cycle', () => {
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

  test('grants a user and an imported function with the grants of the CDK', () => {
    const stack = oneStack();
    const api = new WebSocketApi(stack, 'Chat');
    expect(api.grantManageConnections(new User(stack, 'User')).success).toBe(true);
    const imported = LambdaFunction.fromFunctionArn(
      stack,
      'Imported',
      'arn:aws:lambda:eu-west-1:111122223333:function:f',
    );
    expect(api.grantManageConnections(imported).success).toBe(true);
    expect(connectionsIn(stack)).toEqual(['/*/*/@connections/*']);
  });

  test('renders logical IDs that do not depend on unrelated constructs', () => {
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
});
