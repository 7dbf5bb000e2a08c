import { lambdaInvocationUri } from '@apigwv2/contracts';
import { HttpApi, HttpRoute, HttpRouteKey, HttpStage, type IHttpRouteAuthorizer } from '@apigwv2/core-http';
import { WebSocketApi, WebSocketRoute } from '@apigwv2/core-websocket';
import { HttpLambdaIntegration, HttpUrlIntegration, WebSocketLambdaIntegration } from '@apigwv2/integrations';
import { fakeAuthorizer, inlineFunction, oneStack } from '@apigwv2/testing';
import { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { App, NestedStack, Stack, Stage } from 'aws-cdk-lib/core';

import { resourceCycle } from './resource-cycle';

const shop = new HttpUrlIntegration('Shop', 'https://shop.example.com');

function setUp() {
  const app = new App();
  const [a, r, s] = ['A', 'R', 'S'].map((id) => new Stack(app, id)) as [Stack, Stack, Stack];
  const api = new HttpApi(a, 'Api');
  const routeIn = (stack: Stack, path: `/${string}`, handler?: LambdaFunction, authorizer?: IHttpRouteAuthorizer) =>
    new HttpRoute(stack, `Route${path.slice(1)}`, {
      httpApi: api,
      routeKey: HttpRouteKey.with(path),
      integration: handler === undefined ? shop : new HttpLambdaIntegration(handler.node.id, handler),
      ...(authorizer && { authorizer }),
    });
  return { app, a, r, s, api, routeIn };
}

const guardOf = (stack: Stack) => {
  const guard = inlineFunction(stack, 'Guard');
  return fakeAuthorizer('Guard', { type: 'CUSTOM', settings: { guard }, uri: lambdaInvocationUri(guard) });
};

describe('stacks whose routes refer to each other', () => {
  test('are rejected at the route with a function of a stack that has a route', () => {
    const { r, api, routeIn } = setUp();
    routeIn(r, '/books');
    const integration = new HttpLambdaIntegration('Music', inlineFunction(r, 'Music'));
    expect(() => api.addRoutes({ path: '/music', integration })).toThrowDefinitionError(
      'StackCycle',
      /^routes must refer to other stacks one way, got A to R\/Music by 'ANY \/music' and R to A by 'ANY \/books'; create 'ANY \/music' in R, /,
    );
  });

  test('are rejected at the route that comes last', () => {
    const { r, api, routeIn } = setUp();
    api.addRoutes({ path: '/music', integration: new HttpLambdaIntegration('Music', inlineFunction(r, 'Music')) });
    expect(() => routeIn(r, '/books')).toThrowDefinitionError('StackCycle', /create 'ANY \/music' in R/);
  });

  test('are rejected across three stacks', () => {
    const { r, s, api, routeIn } = setUp();
    api.addRoutes({ path: '/music', integration: new HttpLambdaIntegration('Music', inlineFunction(r, 'Music')) });
    expect(() => routeIn(s, '/books', inlineFunction(r, 'Books'))).not.toThrow();
    const { routeIn: otherRouteIn, r: one, s: two } = setUp();
    otherRouteIn(one, '/books', inlineFunction(two, 'Books'));
    expect(() => otherRouteIn(two, '/music', inlineFunction(one, 'Music'))).toThrowDefinitionError('StackCycle');
  });

  test('are rejected for an authorizer in the stack of the API', () => {
    const { a, r, routeIn } = setUp();
    routeIn(a, '/books', undefined, guardOf(r));
    expect(() => routeIn(r, '/music')).toThrowDefinitionError('StackCycle', /A to R\/Guard by 'ANY \/books'/);
  });

  test('are rejected for a nested stack, and for WebSocket APIs', () => {
    const { r, api, routeIn } = setUp();
    routeIn(r, '/books');
    const nested = new HttpLambdaIntegration('Music', inlineFunction(new NestedStack(r, 'Nested'), 'Music'));
    expect(() => api.addRoutes({ path: '/music', integration: nested })).toThrowDefinitionError('StackCycle');
    const chat = setUp();
    const webSocketApi = new WebSocketApi(chat.a, 'Chat');
    const integrationOf = (id: string) => new WebSocketLambdaIntegration(id, inlineFunction(chat.r, id));
    new WebSocketRoute(chat.r, 'SendRoute', { webSocketApi, routeKey: 'send', integration: integrationOf('Send') });
    const leave = { integration: integrationOf('Leave') };
    expect(() => webSocketApi.addRoute('leave', leave)).toThrowDefinitionError('StackCycle');
  });

  test('leave nothing of the rejected route behind', () => {
    const { app, r, api, routeIn } = setUp();
    routeIn(r, '/books');
    const integration = new HttpLambdaIntegration('Music', inlineFunction(r, 'Music'));
    expect(() => api.addRoutes({ path: '/music', integration })).toThrowDefinitionError('StackCycle');
    expect(() => app.synth()).not.toThrow();
  });
});

test('an imported function, which no stack of the app defines, is no reference', () => {
  const { app, r, api, routeIn } = setUp();
  routeIn(r, '/books');
  const functionArn = 'arn:aws:lambda:eu-west-1:111122223333:function:music';
  const handler = LambdaFunction.fromFunctionAttributes(r, 'Music', { functionArn, sameEnvironment: true });
  api.addRoutes({ path: '/music', integration: new HttpLambdaIntegration('Music', handler) });
  expect(() => app.synth()).not.toThrow();
});

describe('nested stacks', () => {
  type Place = 'parent' | 'one' | 'other';
  const places: readonly Place[] = ['parent', 'one', 'other'];
  const cells = places.flatMap((stage) =>
    places.flatMap((route) =>
      places.flatMap((handler) => (['pinned', 'settings'] as const).map((kind) => ({ stage, route, handler, kind }))),
    ),
  );

  const synthesize = ({ stage, route, handler, kind }: (typeof cells)[number]) => {
    const parent = oneStack();
    const stacks = { parent, one: new NestedStack(parent, 'One'), other: new NestedStack(parent, 'Other') };
    const httpApi = new HttpApi(parent, 'Api', { createDefaultStage: false });
    new HttpRoute(stacks[route], 'Route', {
      httpApi,
      routeKey: HttpRouteKey.with('/books'),
      integration: new HttpLambdaIntegration('Books', inlineFunction(stacks[handler], 'Handler')),
      ...(kind === 'settings' && { throttle: { rateLimit: 5, burstLimit: 5 } }),
    });
    const deployment = kind === 'pinned' ? { deployment: 'pinned' as const } : {};
    new HttpStage(stacks[stage], 'Stage', { httpApi, stageName: 'live', ...deployment });
    Stage.of(parent)?.synth();
    return Object.values(stacks).map(resourceCycle);
  };

  test.each(cells)(
    'are valid or rejected: a $kind stage in $stage, a route in $route and the function in $handler',
    (cell) => {
      const isCycle = cell.stage === cell.handler && cell.route !== cell.stage && cell.stage !== 'parent';
      if (!isCycle) expect(synthesize(cell)).toEqual([undefined, undefined, undefined]);
      else {
        expect(() => synthesize(cell)).toThrowDefinitionError(
          'StackCycle',
          /^nested stacks must not wait for each other, got .* to .* to .*; the stage .*Stage waits for the route 'ANY \/books', which uses .*Handler: move the stage to /,
        );
      }
    },
  );
});
