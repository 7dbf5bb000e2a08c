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
  test('the stage renders the settings of the routes and waits for these routes alone [G2]', () => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    stageOf(api, stack);
    route(stack, 'Set', api, 'GET /a', { settings: SETTINGS });
    route(stack, 'Measured', api, 'ANY /b', { settings: { detailedMetricsEnabled: true } });
    route(stack, 'Plain', api, 'GET /c');
    expect(settingsIn(stack)).toEqual({ 'GET /a': RENDERED, 'ANY /b': { DetailedMetricsEnabled: true } });
    expect(waitsIn(stack)).toEqual(['Measured', 'Set']);
  });

  test.each([[undefined], [{}], [{ throttle: {} }]])('nothing is rendered for routes that set %p', (settings) => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    stageOf(api, stack);
    route(stack, 'Route', api, 'GET /a', { settings });
    expect([settingsIn(stack), waitsIn(stack)]).toEqual([undefined, undefined]);
  });

  test('a route that has left the tree is forgotten', () => {
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
  ] as const)('an API in stack a: a stage in stack %s reaches a route in stack %s', (stageIn, routeIn) => {
    const stacks = twoStacks();
    const api = new OwnedApi(stacks.a, 'Api');
    route(stacks[routeIn], 'Route', api, 'GET /a', { settings: SETTINGS });
    stageOf(api, stacks[stageIn]);
    expect(settingsIn(stacks[stageIn])).toEqual({ 'GET /a': RENDERED });
    expect(waitsIn(stacks[stageIn])).toEqual(stageIn === routeIn ? ['Route'] : undefined);
  });

  test("fails when a route with settings lives in a stack that the stage's does not depend on", () => {
    const { app, a, b } = twoStacks();
    const api = new OwnedApi(a, 'Api');
    route(b, 'Route', api, 'GET /a', { settings: SETTINGS });
    stageOf(api, a);
    expect(() => app.synth()).toThrowDefinitionError('RouteOutOfReach', beyondReach('A/Stage'));
  });

  test('a route elsewhere that sets nothing is no business of the stage', () => {
    const { app, a, b } = twoStacks();
    const api = new OwnedApi(a, 'Api');
    route(b, 'Route', api, 'GET /a', { to: endpoint('Orders'), settings: {} });
    stageOf(api, a);
    expect(() => app.synth()).not.toThrow();
  });

  test('a stage beside the route does not help one that is not', () => {
    const { app, a, b } = twoStacks();
    const api = new OwnedApi(a, 'Api');
    route(b, 'Route', api, 'GET /a', { settings: SETTINGS });
    stageOf(api, a);
    stageOf(api, b);
    expect(() => app.synth()).toThrowDefinitionError('RouteOutOfReach', beyondReach('A/Stage'));
  });

  test.each<[string, (stage: Stack, route: Stack) => void]>([
    ['says so', (stage, route) => dependOn(stage, route)],
    [
      'refers to it',
      (stage, route) => new CfnOutput(stage, 'Uses', { value: inlineFunction(route, 'Handler').functionArn }),
    ],
    [
      'depends on it through a third',
      (stage, route) => {
        const between = new Stack(stage.node.root as Construct, 'Between', { env: place(stage) });
        dependOn(stage, between);
        dependOn(between, route);
      },
    ],
  ])("a route in another stack is reached when the stage's stack %s", (_how, depend) => {
    const { app, a, b } = twoStacks();
    const c = new Stack(app, 'C', { env: place(a) });
    const api = new OwnedApi(a, 'Api');
    route(b, 'Route', api, 'GET /a', { settings: SETTINGS });
    stageOf(api, c);
    depend(c, b);
    expect(settingsIn(c)).toEqual({ 'GET /a': RENDERED });
  });

  test('routes of nested stacks are reached from the stack around them, and waited for', () => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    const nested = new NestedStack(stack, 'Inner');
    route(nested, 'Route', api, 'GET /a', { settings: SETTINGS });
    stageOf(api, stack);
    expect(settingsIn(stack)).toEqual({ 'GET /a': RENDERED });
    expect(waitsIn(stack)).toEqual([expect.stringMatching(/^InnerNestedStack/)]);
  });

  test("a stage in a nested stack reaches the API's stack and what is nested beside it", () => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    const [one, other] = [new NestedStack(stack, 'One'), new NestedStack(stack, 'Other')];
    route(stack, 'Route', api, 'GET /a', { settings: SETTINGS });
    route(one, 'Route', api, 'GET /b', { settings: SETTINGS });
    stageOf(api, other);
    expect(settingsIn(other)).toEqual({ 'GET /a': RENDERED, 'GET /b': RENDERED });
  });

  test('a stage in a nested stack reaches what the stack around it depends on', () => {
    const { app, a, b } = twoStacks();
    const c = new Stack(app, 'C', { env: place(a) });
    const nested = new NestedStack(c, 'Inner');
    const api = new OwnedApi(a, 'Api');
    route(b, 'Route', api, 'GET /a', { settings: SETTINGS });
    stageOf(api, nested);
    dependOn(c, b);
    expect(settingsIn(nested)).toEqual({ 'GET /a': RENDERED });
  });

  test('a stage of an imported API reaches the routes of its own stack only', () => {
    const { a, b } = twoStacks();
    const [here, there] = [a, b].map((stack) => new ImportedApi(stack, 'Api', 'abc123')) as [ImportedApi, ImportedApi];
    route(a, 'Route', here, 'GET /b', { settings: SETTINGS });
    stageOf(there, a);
    expect(settingsIn(a)).toEqual({ 'GET /b': RENDERED });
    const other = twoStacks();
    route(other.b, 'Route', new ImportedApi(other.b, 'Api', 'abc123'), 'GET /a', { settings: SETTINGS });
    stageOf(new ImportedApi(other.a, 'Api', 'abc123'), other.a);
    expect(() => other.app.synth()).toThrowDefinitionError('RouteOutOfReach', beyondReach('A/Stage'));
  });
});

function place({ account, region }: Stack): Environment {
  return { account, region };
}
