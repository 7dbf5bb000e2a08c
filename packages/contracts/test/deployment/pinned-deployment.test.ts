import {
  dependOn,
  fakeAuthorizer,
  inlineFunction,
  logicalIds,
  oneStack,
  resourcesOf,
  twoStacks,
} from '@apigwv2/testing';
import { CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { App, CfnResource, NestedStack, Stack, Stage } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import type { IHttpApiRef } from '../../src/api/api-ref';
import { pinnedDeployment } from '../../src/deployment/pinned-deployment';
import { OwnedApi } from '../apis';
import { route } from '../routes';
import { endpoint, guard } from '../targets';

const DEPLOYMENT = 'AWS::ApiGatewayV2::Deployment';

function pin(api: IHttpApiRef, scope: Construct): CfnStage {
  const stage = new CfnStage(scope, 'Stage', { apiId: api.apiRef.apiId, stageName: 'prod' });
  stage.deploymentId = pinnedDeployment(stage, api).ref;
  return stage;
}

/** Returns the logical ID of the deployment of an API. */
function idAfter(build: (stack: Stack, api: OwnedApi) => void, stack = oneStack()): string {
  const api = new OwnedApi(stack, 'Api');
  pin(api, stack);
  build(stack, api);
  return String(logicalIds(stack, DEPLOYMENT));
}

const withOneRoute = (stack: Stack, api: OwnedApi) => route(stack, 'Route', api, 'GET /a', { to: endpoint('Orders') });

describe('the logical ID of a pinned deployment', () => {
  test('is the same for the same content', () => {
    expect(idAfter(withOneRoute)).toBe(idAfter(withOneRoute));
    expect(idAfter(withOneRoute)).toMatch(/^StageDeployment[0-9A-F]{8}[0-9a-f]{8}$/);
  });

  test.each<[string, (stack: Stack, api: OwnedApi) => void]>([
    [
      'a route is added',
      (stack, api) => [withOneRoute(stack, api), route(stack, 'Other', api, 'GET /b', { to: endpoint('Orders') })],
    ],
    ['a route is changed', (stack, api) => withOneRoute(stack, api).addPropertyOverride('OperationName', 'list')],
    [
      'the integration is changed',
      (stack, api) => route(stack, 'Route', api, 'GET /a', { to: endpoint('Orders', 'https://b.example.com') }),
    ],
    [
      'an authorizer is added',
      (stack, api) => route(stack, 'Route', api, 'GET /a', { to: endpoint('Orders'), by: guard('Guard') }),
    ],
  ])('changes when %s', (_what, build) => {
    expect(idAfter(build)).not.toBe(idAfter(withOneRoute));
  });

  test('changes when the authorizer is changed', () => {
    const uri = (name: string) =>
      `arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111122223333:function:${name}/invocations`;
    const guarded = (name: string) => (stack: Stack, api: OwnedApi) =>
      route(stack, 'Route', api, 'GET /a', {
        to: endpoint('Orders'),
        by: fakeAuthorizer('Guard', { type: 'CUSTOM', uri: uri(name) }),
      });
    expect(idAfter(guarded('a'))).not.toBe(idAfter(guarded('b')));
  });

  test('does not depend on the order of routes', () => {
    const inOrder = (keys: readonly string[]) => (stack: Stack, api: OwnedApi) => {
      for (const key of keys) route(stack, key, api, key, { to: endpoint(key), by: guard('Guard') });
    };
    expect(idAfter(inOrder(['GET /a', 'GET /b', 'GET /c']))).toBe(idAfter(inOrder(['GET /c', 'GET /a', 'GET /b'])));
  });

  test('does not depend on the function behind an integration', () => {
    const calling = (environment: Record<string, string>) => (stack: Stack, api: OwnedApi) => {
      const handler = inlineFunction(stack, 'Handler');
      for (const [name, value] of Object.entries(environment)) handler.addEnvironment(name, value);
      route(stack, 'Route', api, 'GET /a', { to: endpoint('Orders', handler.functionArn) });
    };
    expect(idAfter(calling({ MODE: 'test' }))).toBe(idAfter(calling({})));
  });

  test('does not depend on metadata or a CDK Stage', () => {
    const inApp = (context: Record<string, unknown>, wrapped: boolean) => {
      const app = new App({ context });
      return idAfter(withOneRoute, new Stack(wrapped ? new Stage(app, 'Prod') : app, 'Stack'));
    };
    const paths = { 'aws:cdk:enable-path-metadata': true };
    expect(new Set([inApp({}, false), inApp(paths, false), inApp(paths, true)]).size).toBe(1);
  });

  test('does not depend on a resource below a route that is not rendered', () => {
    class Unrendered extends CfnResource {
      protected override shouldSynthesize(): boolean {
        return false;
      }
    }
    const withUnrendered = (stack: Stack, api: OwnedApi) => {
      new Unrendered(withOneRoute(stack, api), 'Grant', { type: 'AWS::IAM::Policy' });
    };
    expect(idAfter(withUnrendered)).toBe(idAfter(withOneRoute));
  });

  test('does not depend on a route that left the tree', () => {
    const left = (stack: Stack, api: OwnedApi) => {
      withOneRoute(stack, api);
      route(stack, 'Other', api, 'GET /b', { to: endpoint('Orders') });
      stack.node.tryRemoveChild('Other');
    };
    expect(idAfter(left)).toBe(idAfter(withOneRoute));
  });

  test('depends on an authorizer in the stack of the API when the stage is in another stack', () => {
    const idIn = (issuers: object) => {
      const { a, b } = twoStacks();
      const api = new OwnedApi(a, 'Api');
      route(b, 'Route', api, 'GET /a', { to: endpoint('Orders'), by: fakeAuthorizer('Guard', issuers) });
      pin(api, b);
      return String(logicalIds(b, DEPLOYMENT));
    };
    const uri =
      'arn:aws:apigateway:eu-west-1:lambda:path/2015-03-31/functions/arn:aws:lambda:eu-west-1:111122223333:function:x/invocations';
    expect(idIn({ type: 'CUSTOM' })).toBe(idIn({ type: 'CUSTOM' }));
    expect(idIn({ type: 'CUSTOM', uri })).not.toBe(idIn({ type: 'CUSTOM' }));
  });
});

describe('pinnedDeployment', () => {
  test('depends on every route, integration and authorizer, and renders its description', () => {
    const stack = oneStack();
    const api = new OwnedApi(stack, 'Api');
    for (const id of ['One', 'Two'])
      route(stack, id, api, `GET /${id}`, { to: endpoint('Orders'), by: guard('Guard') });
    const stage = new CfnStage(stack, 'Stage', { apiId: api.apiRef.apiId, stageName: 'prod' });
    stage.deploymentId = pinnedDeployment(stage, api, { description: 'as released' }).ref;
    const [deployment] = Object.values(resourcesOf(stack, DEPLOYMENT));
    expect(deployment?.DependsOn).toEqual(
      [
        ...logicalIds(stack, 'AWS::ApiGatewayV2::Route'),
        ...logicalIds(stack, 'AWS::ApiGatewayV2::Integration'),
        ...logicalIds(stack, 'AWS::ApiGatewayV2::Authorizer'),
      ].sort(),
    );
    expect(deployment?.Properties.Description).toBe('as released');
    expect(resourcesOf(stack, 'AWS::ApiGatewayV2::Stage')['Stage']?.Properties.DeploymentId).toEqual({
      Ref: logicalIds(stack, DEPLOYMENT)[0],
    });
  });

  test.each([
    ['a', 'a'],
    ['b', 'a'],
    ['b', 'b'],
  ] as const)(
    'creates a deployment for a stage in stack %s with a route in stack %s and the API in stack a',
    (stageIn, routeIn) => {
      const stacks = twoStacks();
      const api = new OwnedApi(stacks.a, 'Api');
      withOneRoute(stacks[routeIn], api);
      pin(api, stacks[stageIn]);
      expect(logicalIds(stacks[stageIn], DEPLOYMENT)).toHaveLength(1);
    },
  );

  test('depends on the routes of nested stacks', () => {
    const stack = oneStack();
    const api = new OwnedApi(stack, 'Api');
    withOneRoute(new NestedStack(stack, 'Inner'), api);
    pin(api, stack);
    const [deployment] = Object.values(resourcesOf(stack, DEPLOYMENT));
    expect(deployment?.DependsOn).toEqual([expect.stringMatching(/^InnerNestedStack/)]);
  });

  test('accepts routes in the stacks that its own stack depends on', () => {
    const { app, a, b } = twoStacks();
    const c = new Stack(app, 'C', { env: { account: a.account, region: a.region } });
    const api = new OwnedApi(a, 'Api');
    withOneRoute(a, api);
    route(b, 'Other', api, 'GET /b', { to: endpoint('Orders') });
    pin(api, c);
    dependOn(c, b);
    expect(logicalIds(c, DEPLOYMENT)).toHaveLength(1);
  });

  test('rejects a route in a stack that the stack of the stage does not depend on', () => {
    const { app, a, b } = twoStacks();
    const api = new OwnedApi(a, 'Api');
    withOneRoute(b, api);
    pin(api, a);
    expect(() => app.synth()).toThrowDefinitionError(
      'RouteNotDeployableBeforeStage',
      /^a stage can only pin routes of its own stack.*'GET \/a' at B\/Route; define the stage beside the route.* \(at A\/Stage\)$/,
    );
  });
});
