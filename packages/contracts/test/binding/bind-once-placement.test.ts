import { logicalIds, resourcesOf, twoStacks } from '@apigwv2/testing';
import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { App, NestedStack, Stack, Stage } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { bareApi, ImportedApi, OwnedApi } from '../apis';
import { route } from '../routes';
import { endpoint, guard } from '../targets';

const INTEGRATION = 'AWS::ApiGatewayV2::Integration';
const AUTHORIZER = 'AWS::ApiGatewayV2::Authorizer';

const namesIn = (stack: Stack) =>
  Object.values(resourcesOf(stack, AUTHORIZER)).map(({ Properties }) => Properties.Name);

describe('an integration', () => {
  test('lives in the stack of the route, and is one for each such stack', () => {
    const { a, b } = twoStacks();
    const api = new OwnedApi(a, 'Api');
    const orders = endpoint('Orders');
    route(a, 'One', api, 'GET /1', { to: orders });
    route(b, 'Two', api, 'GET /2', { to: orders });
    route(b, 'Three', api, 'GET /3', { to: orders });
    expect(logicalIds(a, INTEGRATION)).toHaveLength(1);
    expect(logicalIds(b, INTEGRATION)).toHaveLength(1);
  });
});

describe('an authorizer', () => {
  test('lives in the stack of the API when the route does, whatever it names', () => {
    const { a, b } = twoStacks();
    route(a, 'Route', new OwnedApi(a, 'Api'), 'GET /a', { by: guard('Guard', [new Construct(b, 'Named')]) });
    expect([namesIn(a), namesIn(b)]).toEqual([['Guard'], []]);
  });

  test('lives in the stack of the API when it names nothing, and is one for all stacks', () => {
    const { a, b } = twoStacks();
    const api = new OwnedApi(a, 'Api');
    const tokens = guard('Guard');
    route(b, 'One', api, 'GET /1', { by: tokens });
    route(a, 'Two', api, 'GET /2', { by: tokens });
    expect([namesIn(a), namesIn(b)]).toEqual([['Guard'], []]);
  });

  test('lives in the stack of the API when everything it names does', () => {
    const { a, b } = twoStacks();
    const names = [new Construct(a, 'Named'), new Construct(a, 'Other')];
    route(b, 'Route', new OwnedApi(a, 'Api'), 'GET /a', { by: guard('Guard', names) });
    expect([namesIn(a), namesIn(b)]).toEqual([['Guard'], []]);
  });

  test('lives with the route when it names something elsewhere, and its name carries the stack', () => {
    const { a, b } = twoStacks();
    const names = [new Construct(a, 'Named'), new Construct(b, 'Other')];
    route(b, 'Route', new OwnedApi(a, 'Api'), 'GET /a', { by: guard('Guard', names) });
    expect([namesIn(a), namesIn(b)]).toEqual([[], [`Guard-${b.stackName}`]]);
  });

  test('has another name in each stack, so that the API can hold both', () => {
    const { a, b } = twoStacks();
    const api = new OwnedApi(a, 'Api');
    for (const stack of [a, b]) {
      route(stack, 'Route', api, `GET /${stack.node.id}`, { by: guard('Guard', [new Construct(stack, 'Named')]) });
    }
    expect([namesIn(a), namesIn(b)]).toEqual([['Guard'], [`Guard-${b.stackName}`]]);
  });

  test('carries the outermost stack and the path in a nested stack', () => {
    const { a } = twoStacks();
    const nested = new NestedStack(new Construct(a, 'Group'), 'Inner');
    route(nested, 'Route', new OwnedApi(a, 'Api'), 'GET /a', { by: guard('Guard', [new Construct(nested, 'Named')]) });
    expect(namesIn(nested)).toEqual([`Guard-${a.stackName}-Group-Inner`]);
  });

  test('lives with the route on an imported API, which has no stack, even if both are in one stack', () => {
    const { a, b } = twoStacks();
    const api = new ImportedApi(a, 'Api', 'abc123');
    const tokens = guard('Guard');
    route(a, 'One', api, 'GET /1', { by: tokens });
    route(b, 'Two', api, 'GET /2', { by: tokens });
    expect([namesIn(a), namesIn(b)]).toEqual([[`Guard-${a.stackName}`], [`Guard-${b.stackName}`]]);
  });
});

describe('the same logical ids', () => {
  test('come out when the app is wrapped into a CDK Stage', () => {
    const idsIn = (wrapped: boolean) => {
      const app = new App();
      const top = wrapped ? new Stage(app, 'Prod') : app;
      const [a, b] = [new Stack(top, 'A'), new Stack(top, 'B')];
      const api = new OwnedApi(a, 'Api');
      route(b, 'One', api, 'GET /1', { to: endpoint('Orders'), by: guard('Guard', [new Construct(b, 'Named')]) });
      route(b, 'Two', new ImportedApi(a, 'Imported', 'abc123'), 'GET /1', {
        to: endpoint('Orders'),
        by: guard('Guard'),
      });
      return [a, b].map((stack) => [...logicalIds(stack, INTEGRATION), ...logicalIds(stack, AUTHORIZER)]);
    };
    expect(idsIn(true)).toEqual(idsIn(false));
  });

  test('come out whichever import of an API is used first', () => {
    const idsIn = (order: readonly ('a' | 'b')[]) => {
      const { a, b } = twoStacks();
      const imports = { a: new ImportedApi(a, 'Api', 'abc123'), b: new ImportedApi(b, 'Api', 'abc123') };
      const stacks = { a, b };
      for (const name of order) {
        route(stacks[name], 'Route', imports[name], `GET /${name}`, { to: endpoint('Orders'), by: guard('Guard') });
      }
      return [a, b].map((stack) => [...logicalIds(stack, INTEGRATION), ...logicalIds(stack, AUTHORIZER)]);
    };
    expect(idsIn(['b', 'a'])).toEqual(idsIn(['a', 'b']));
  });
});

describe('what lives with the route', () => {
  test('of an L1 called Resource straight under its stack stays below that L1', () => {
    const { a } = twoStacks();
    const api = bareApi(a, 'Resource');
    route(a, 'Route', api, 'GET /a', { to: endpoint('Orders'), by: guard('Guard') });
    expect(api.node.children.map(({ node }) => node.id)).toEqual(['Integrations', 'Guard']);
  });

  test('of an API of aws-cdk-lib stays below its L1, since its construct is not ours', () => {
    const { a } = twoStacks();
    const api = new HttpApi(a, 'Api', { createDefaultStage: false });
    route(a, 'Route', api, 'GET /a', { to: endpoint('Orders') });
    expect(api.node.defaultChild?.node.tryFindChild('Integrations')).toBeDefined();
  });

  test('of two imported APIs in one stack stays apart', () => {
    const { a } = twoStacks();
    for (const id of ['abc123', 'def456']) {
      route(a, `Route${id}`, new ImportedApi(a, id, id), 'GET /a', { to: endpoint('Orders') });
    }
    expect(logicalIds(a, INTEGRATION)).toHaveLength(2);
  });
});
