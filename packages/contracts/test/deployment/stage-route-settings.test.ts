import { dependOn, inlineFunction, oneStack, resourcesOf, twoStacks } from '@apigwv2/testing';
import { CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnOutput, type Environment, NestedStack, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { IHttpApiRef } from '../../src/api/api-ref';
import { followRouteSettings } from '../../src/deployment/stage-route-settings';
import { bareApi, ImportedApi, OwnedApi } from '../apis';
import { route } from '../routes';
import { endpoint } from '../targets';

const STAGE = 'AWS::ApiGatewayV2::Stage';
const SETTINGS = { throttle: { rateLimit: 10, burstLimit: 5 } };
const RENDERED = { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 5 };

function stageOf(api: IHttpApiRef, scope: Construct): CfnStage {
  const stage = new CfnStage(scope, 'Stage', { apiId: api.apiRef.apiId, stageName: 'prod', autoDeploy: true });
  followRouteSettings(api, stage, stage);
  return stage;
}

const settingsIn = (stack: Stack) => resourcesOf(stack, STAGE)['Stage']?.Properties.RouteSettings;
const waitsIn = (stack: Stack) => resourcesOf(stack, STAGE)['Stage']?.DependsOn;

const beyondReach = (at: string) => new RegExp(`'GET /a' at .*; define the stage beside the route .* \\(at ${at}\\)$`);

describe('followRouteSettings', () => {
  test('renders the settings of the routes and depends on these routes only [G2]', () => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    stageOf(api, stack);
    route(stack, 'Set', api, 'GET /a', { settings: SETTINGS });
    route(stack, 'Measured', api, 'ANY /b', { settings: { detailedMetricsEnabled: true } });
    route(stack, 'Plain', api, 'GET /c');
    expect(settingsIn(stack)).toEqual({ 'GET /a': RENDERED, 'ANY /b': { DetailedMetricsEnabled: true } });
    expect(waitsIn(stack)).toEqual(['Measured', 'Set']);
  });

  test('renders for a route with settings those of the stage for all routes, also when set on the L1 later', () => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    const stage = stageOf(api, stack);
    route(stack, 'Set', api, 'GET /a', { settings: { throttle: { rateLimit: 10 } } });
    route(stack, 'Plain', api, 'GET /b');
    stage.defaultRouteSettings = { throttlingRateLimit: 1, throttlingBurstLimit: 2, detailedMetricsEnabled: true };
    expect(settingsIn(stack)).toEqual({
      'GET /a': { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 2, DetailedMetricsEnabled: true },
    });
  });

  test.each([[undefined], [{}], [{ throttle: {} }]])('renders nothing for a route with the settings %p', (settings) => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    stageOf(api, stack);
    route(stack, 'Route', api, 'GET /a', { settings });
    expect([settingsIn(stack), waitsIn(stack)]).toEqual([undefined, undefined]);
  });

  test('skips a route that left the tree', () => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    stageOf(api, stack);
    route(stack, 'Route', api, 'GET /a', { settings: SETTINGS });
    stack.node.tryRemoveChild('Route');
    expect(settingsIn(stack)).toBeUndefined();
  });

  test.each([
    ['a', 'a'],
    ['b', 'a'],
    ['b', 'b'],
  ] as const)(
    'renders on a stage in stack %s the settings of a route in stack %s, with the API in stack a',
    (stageIn, routeIn) => {
      const stacks = twoStacks();
      const api = new OwnedApi(stacks.a, 'Api');
      route(stacks[routeIn], 'Route', api, 'GET /a', { settings: SETTINGS });
      stageOf(api, stacks[stageIn]);
      expect(settingsIn(stacks[stageIn])).toEqual({ 'GET /a': RENDERED });
      expect(waitsIn(stacks[stageIn])).toEqual(stageIn === routeIn ? ['Route'] : undefined);
    },
  );

  test('rejects a route with settings in a stack that the stack of the stage does not depend on', () => {
    const { app, a, b } = twoStacks();
    const api = new OwnedApi(a, 'Api');
    route(b, 'Route', api, 'GET /a', { settings: SETTINGS });
    stageOf(api, a);
    expect(() => app.synth()).toThrowDefinitionError('RouteNotDeployableBeforeStage', beyondReach('A/Stage'));
  });

  test('renders nothing for a route without settings in a stack out of reach', () => {
    const { app, a, b } = twoStacks();
    const api = new OwnedApi(a, 'Api');
    route(b, 'Route', api, 'GET /a', { to: endpoint('Orders'), settings: {} });
    stageOf(api, a);
    expect(() => app.synth()).not.toThrow();
    expect(settingsIn(a)).toBeUndefined();
  });

  test('rejects a stage out of reach although another stage is beside the route', () => {
    const { app, a, b } = twoStacks();
    const api = new OwnedApi(a, 'Api');
    route(b, 'Route', api, 'GET /a', { settings: SETTINGS });
    stageOf(api, a);
    stageOf(api, b);
    expect(() => app.synth()).toThrowDefinitionError('RouteNotDeployableBeforeStage', beyondReach('A/Stage'));
  });

  test.each<[string, (stage: Stack, route: Stack) => void]>([
    ['depends on it explicitly', (stage, route) => dependOn(stage, route)],
    [
      'references it',
      (stage, route) => new CfnOutput(stage, 'Uses', { value: inlineFunction(route, 'Handler').functionArn }),
    ],
    [
      'depends on it through a third stack',
      (stage, route) => {
        const between = new Stack(stage.node.root as Construct, 'Between', { env: place(stage) });
        dependOn(stage, between);
        dependOn(between, route);
      },
    ],
  ])('renders the settings of a route in another stack when the stack of the stage %s', (_how, depend) => {
    const { app, a, b } = twoStacks();
    const c = new Stack(app, 'C', { env: place(a) });
    const api = new OwnedApi(a, 'Api');
    route(b, 'Route', api, 'GET /a', { settings: SETTINGS });
    stageOf(api, c);
    depend(c, b);
    expect(settingsIn(c)).toEqual({ 'GET /a': RENDERED });
  });

  test('renders the settings of routes in nested stacks and depends on these stacks', () => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    const nested = new NestedStack(stack, 'Inner');
    route(nested, 'Route', api, 'GET /a', { settings: SETTINGS });
    stageOf(api, stack);
    expect(settingsIn(stack)).toEqual({ 'GET /a': RENDERED });
    expect(waitsIn(stack)).toEqual([expect.stringMatching(/^InnerNestedStack/)]);
  });

  test('renders on a stage in a nested stack the settings of routes in the parent and in other nested stacks', () => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    const [one, other] = [new NestedStack(stack, 'One'), new NestedStack(stack, 'Other')];
    route(stack, 'Route', api, 'GET /a', { settings: SETTINGS });
    route(one, 'Route', api, 'GET /b', { settings: SETTINGS });
    stageOf(api, other);
    expect(settingsIn(other)).toEqual({ 'GET /a': RENDERED, 'GET /b': RENDERED });
  });

  test('renders on a stage in a nested stack the settings of routes in stacks that its parent depends on', () => {
    const { app, a, b } = twoStacks();
    const c = new Stack(app, 'C', { env: place(a) });
    const nested = new NestedStack(c, 'Inner');
    const api = new OwnedApi(a, 'Api');
    route(b, 'Route', api, 'GET /a', { settings: SETTINGS });
    stageOf(api, nested);
    dependOn(c, b);
    expect(settingsIn(nested)).toEqual({ 'GET /a': RENDERED });
  });

  test('renders on a stage of an imported API the settings of routes in its own stack only', () => {
    const { a, b } = twoStacks();
    const [here, there] = [a, b].map((stack) => new ImportedApi(stack, 'Api', 'abc123')) as [ImportedApi, ImportedApi];
    route(a, 'Route', here, 'GET /b', { settings: SETTINGS });
    stageOf(there, a);
    expect(settingsIn(a)).toEqual({ 'GET /b': RENDERED });
    const other = twoStacks();
    route(other.b, 'Route', new ImportedApi(other.b, 'Api', 'abc123'), 'GET /a', { settings: SETTINGS });
    stageOf(new ImportedApi(other.a, 'Api', 'abc123'), other.a);
    expect(() => other.app.synth()).toThrowDefinitionError('RouteNotDeployableBeforeStage', beyondReach('A/Stage'));
  });
});

function place({ account, region }: Stack): Environment {
  return { account, region };
}
