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

describe('bindOnce of an integration', () => {
  test('places the integration in the stack of the route, once per stack', () => {
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

describe('bindOnce of an authorizer', () => {
  test('places the authorizer in the stack of the API when the route is in it, with any references', () => {
    const { a, b } = twoStacks();
    route(a, 'Route', new OwnedApi(a, 'Api'), 'GET /a', { by: guard('Guard', [new Construct(b, 'Named')]) });
    expect([namesIn(a), namesIn(b)]).toEqual([['Guard'], []]);
  });

  test('places an authorizer without references in the stack of the API, once for all stacks', () => {
    const { a, b } = twoStacks();
    const api = new OwnedApi(a, 'Api');
    const tokens = guard('Guard');
    route(b, 'One', api, 'GET /1', { by: tokens });
    route(a, 'Two', api, 'GET /2', { by: tokens });
    expect([namesIn(a), namesIn(b)]).toEqual([['Guard'], []]);
  });

  test('places the authorizer in the stack of the API when all its references are in it', () => {
    const { a, b } = twoStacks();
    const names = [new Construct(a, 'Named'), new Construct(a, 'Other')];
    route(b, 'Route', new OwnedApi(a, 'Api'), 'GET /a', { by: guard('Guard', names) });
    expect([namesIn(a), namesIn(b)]).toEqual([['Guard'], []]);
  });

  test('places an authorizer that references a third stack in the stack of the API, once for all stacks', () => {
    const app = new App();
    const [pool, a, r, s] = ['Pool', 'A', 'R', 'S'].map((id) => new Stack(app, id)) as [Stack, Stack, Stack, Stack];
    const api = new OwnedApi(a, 'Api');
    const guarded = guard('Guard', [new Construct(pool, 'Named')]);
    for (const stack of [r, s]) route(stack, 'Route', api, `GET /${stack.node.id}`, { by: guarded });
    expect([a, r, s].map(namesIn)).toEqual([['Guard'], [], []]);
  });

  test('places an authorizer with the placement route in the stack of each route', () => {
    const { a, b } = twoStacks();
    const api = new OwnedApi(a, 'Api');
    const placed = Object.assign(guard('Guard'), { placement: 'route' as const });
    for (const stack of [a, b]) route(stack, 'Route', api, `GET /${stack.node.id}`, { by: placed });
    expect([namesIn(a), namesIn(b)]).toEqual([['Guard'], [`Guard-${b.stackName}`]]);
  });

  test('places an authorizer in a nested stack when it references the stack around it, which is not that of the API', () => {
    const { a, b } = twoStacks();
    const nested = new NestedStack(b, 'Inner');
    route(nested, 'Route', new OwnedApi(a, 'Api'), 'GET /a', { by: guard('Guard', [new Construct(b, 'Named')]) });
    expect([a, b, nested].map(namesIn)).toEqual([
      [],
      [],
      [expect.stringMatching(`^Guard-${b.stackName}-Inner-[0-9a-f]{8}$`)],
    ]);
  });

  test('places an authorizer that references a sibling of a nested stack beside an API in the stack around both', () => {
    const { a } = twoStacks();
    const [one, two] = [new NestedStack(a, 'One'), new NestedStack(a, 'Two')];
    route(one, 'Route', new OwnedApi(a, 'Api'), 'GET /a', { by: guard('Guard', [new Construct(two, 'Named')]) });
    expect([a, one, two].map(namesIn)).toEqual([['Guard'], [], []]);
  });

  test('places the authorizer in the stack of the route when it references that stack, and adds the stack to its name', () => {
    const { a, b } = twoStacks();
    const names = [new Construct(a, 'Named'), new Construct(b, 'Other')];
    route(b, 'Route', new OwnedApi(a, 'Api'), 'GET /a', { by: guard('Guard', names) });
    expect([namesIn(a), namesIn(b)]).toEqual([[], [`Guard-${b.stackName}`]]);
  });

  test('renders another authorizer name in each stack', () => {
    const { a, b } = twoStacks();
    const api = new OwnedApi(a, 'Api');
    for (const stack of [a, b]) {
      route(stack, 'Route', api, `GET /${stack.node.id}`, { by: guard('Guard', [new Construct(stack, 'Named')]) });
    }
    expect([namesIn(a), namesIn(b)]).toEqual([['Guard'], [`Guard-${b.stackName}`]]);
  });

  test('renders the outermost stack and the path in the name of an authorizer in a nested stack', () => {
    const { a } = twoStacks();
    const nested = new NestedStack(new Construct(a, 'Group'), 'Inner');
    route(nested, 'Route', new OwnedApi(a, 'Api'), 'GET /a', { by: guard('Guard', [new Construct(nested, 'Named')]) });
    expect(namesIn(nested)).toEqual([expect.stringMatching(`^Guard-${a.stackName}-Group-Inner-[0-9a-f]{8}$`)]);
  });

  test('places the authorizer of an imported API in the stack of the route', () => {
    const { a, b } = twoStacks();
    const api = new ImportedApi(a, 'Api', 'abc123');
    const tokens = guard('Guard');
    route(a, 'One', api, 'GET /1', { by: tokens });
    route(b, 'Two', api, 'GET /2', { by: tokens });
    expect([namesIn(a), namesIn(b)]).toEqual([[`Guard-${a.stackName}`], [`Guard-${b.stackName}`]]);
  });
});

describe('the logical IDs of bindOnce', () => {
  test('stay the same in a CDK Stage', () => {
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

  test('do not depend on which import of an API is used first', () => {
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

describe('the scope of bindOnce in the stack of the route', () => {
  test('is below an L1 with the ID Resource that is a child of the stack', () => {
    const { a } = twoStacks();
    const api = bareApi(a, 'Resource');
    route(a, 'Route', api, 'GET /a', { to: endpoint('Orders'), by: guard('Guard') });
    expect(api.node.children.map(({ node }) => node.id)).toEqual(['Integrations', 'Guard']);
  });

  test('is below the L1 of an API of aws-cdk-lib', () => {
    const { a } = twoStacks();
    const api = new HttpApi(a, 'Api', { createDefaultStage: false });
    route(a, 'Route', api, 'GET /a', { to: endpoint('Orders') });
    expect(api.node.defaultChild?.node.tryFindChild('Integrations')).toBeDefined();
  });

  test('is another one for each of two imported APIs in one stack', () => {
    const { a } = twoStacks();
    for (const id of ['abc123', 'def456']) {
      route(a, `Route${id}`, new ImportedApi(a, id, id), 'GET /a', { to: endpoint('Orders') });
    }
    expect(logicalIds(a, INTEGRATION)).toHaveLength(2);
  });
});
