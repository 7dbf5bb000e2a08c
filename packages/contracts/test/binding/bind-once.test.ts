import { logicalIds, oneStack } from '@apigwv2/testing';
import { CfnResource, type Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { IHttpApiRef } from '../../src/api/api-ref';
import { bindOnce } from '../../src/binding/bind-once';
import { bareApi, OwnedApi } from '../apis';
import { route } from '../routes';
import { endpoint, guard } from '../targets';

const INTEGRATION = 'AWS::ApiGatewayV2::Integration';
const AUTHORIZER = 'AWS::ApiGatewayV2::Authorizer';

describe.each([
  ['an L1', (stack: Stack, id = 'Api'): IHttpApiRef => bareApi(stack, id)],
  ['an owned API', (stack: Stack, id = 'Api'): IHttpApiRef => new OwnedApi(stack, id)],
])('bindOnce on %s', (_what, apiOf) => {
  test('binds one target of several routes once', () => {
    const stack = oneStack();
    const api = apiOf(stack);
    const orders = endpoint('Orders');
    const tokens = guard('Guard');
    const routes = ['GET /a', 'GET /b'].map((key) => route(stack, key, api, key, { to: orders, by: tokens }));
    expect(logicalIds(stack, INTEGRATION)).toHaveLength(1);
    expect(logicalIds(stack, AUTHORIZER)).toHaveLength(1);
    expect(new Set(routes.map(({ target }) => target)).size).toBe(1);
  });

  test('treats two targets with the same class, ID and settings as one', () => {
    const stack = oneStack();
    const api = apiOf(stack);
    for (const key of ['GET /a', 'GET /b']) route(stack, key, api, key, { to: endpoint('Orders'), by: guard('Guard') });
    expect(logicalIds(stack, INTEGRATION)).toHaveLength(1);
    expect(logicalIds(stack, AUTHORIZER)).toHaveLength(1);
  });

  test('creates one resource per API for one target', () => {
    const stack = oneStack();
    const orders = endpoint('Orders');
    const tokens = guard('Guard');
    for (const id of ['Shop', 'Partners'])
      route(stack, `${id}Route`, apiOf(stack, id), 'GET /a', { to: orders, by: tokens });
    expect(logicalIds(stack, INTEGRATION)).toHaveLength(2);
    expect(logicalIds(stack, AUTHORIZER)).toHaveLength(2);
  });

  test('accepts one ID for an integration and an authorizer', () => {
    const stack = oneStack();
    route(stack, 'Route', apiOf(stack), 'GET /a', { to: endpoint('Orders'), by: guard('Orders') });
    expect(logicalIds(stack, INTEGRATION)).toHaveLength(1);
    expect(logicalIds(stack, AUTHORIZER)).toHaveLength(1);
  });

  test('renders the same logical IDs for every order of routes', () => {
    const idsIn = (order: readonly number[]) => {
      const stack = oneStack();
      const api = apiOf(stack);
      const routes = [
        { to: endpoint('Orders'), by: guard('Guard') },
        { to: endpoint('Orders'), by: guard('Other') },
        { to: endpoint('Books') },
        { to: endpoint('a/b'), by: guard('Guard') },
        { to: endpoint('a--b') },
      ];
      for (const index of order) route(stack, `Route${index}`, api, `GET /${index}`, routes[index]);
      // Read from the tree: 240 syntheses would be slow.
      const resources = stack.node.findAll().filter(CfnResource.isCfnResource);
      return resources
        .map(({ logicalId }) => stack.resolve(logicalId))
        .sort()
        .join();
    };
    const orders = permutations([0, 1, 2, 3, 4]);
    expect(orders).toHaveLength(120);
    expect(new Set(orders.map(idsIn)).size).toBe(1);
  });

  test('distinguishes the integration IDs a/b and a--b', () => {
    const stack = oneStack();
    const api = apiOf(stack);
    ['a/b', 'a--b', 'a%2Fb'].forEach((id, index) => {
      route(stack, `Route${index}`, api, `GET /${index}`, { to: endpoint(id) });
    });
    expect(new Set(logicalIds(stack, INTEGRATION)).size).toBe(3);
  });

  test('rejects the authorizer IDs a/b and a--b together, which have one logical ID in aws-cdk-lib', () => {
    const stack = oneStack();
    const api = apiOf(stack);
    route(stack, 'One', api, 'GET /1', { by: guard('a/b') });
    expect(() => route(stack, 'Two', api, 'GET /2', { by: guard('a--b') })).toThrowDefinitionError(
      'DuplicateId',
      /got 'a--b' of FakeAuthorizer, which another construct has/,
    );
  });

  test('leaves nothing behind when an authorizer with a slash in its ID fails to bind', () => {
    const stack = oneStack();
    const api = apiOf(stack);
    const tokens = guard('team/readers');
    const bind = (make: () => string) => bindOnce('Authorizers', tokens, api, stack, make);
    const fail = () => {
      throw new Error('no issuer');
    };
    expect(() => bind(fail)).toThrow('no issuer');
    expect(bind(() => 'made')).toBe('made');
  });

  test.each(['Integrations', 'Authorizers', 'Shared'])('rejects the reserved authorizer ID %s', (id) => {
    const stack = oneStack();
    expect(() => route(stack, 'Route', apiOf(stack), 'GET /a', { by: guard(id) })).toThrowDefinitionError(
      'InvalidId',
      /must not be one of the reserved ids Integrations, Authorizers, Shared, .* \(at FakeAuthorizer '/,
    );
  });

  test('accepts an integration ID that is reserved for authorizers', () => {
    const stack = oneStack();
    const api = apiOf(stack);
    ['Integrations', 'Authorizers', 'Shared'].forEach((id, index) => {
      route(stack, `Route${index}`, api, `GET /${index}`, { to: endpoint(id) });
    });
    expect(logicalIds(stack, INTEGRATION)).toHaveLength(3);
  });

  test('rejects an authorizer whose ID another construct below the API has', () => {
    const stack = oneStack();
    const api = apiOf(stack);
    new Construct(api as unknown as Construct, 'Guard');
    expect(() => route(stack, 'Route', api, 'GET /a', { by: guard('Guard') })).toThrowDefinitionError(
      'DuplicateId',
      /got 'Guard' of FakeAuthorizer, which another construct has.* \(at .*\/Api\/Guard\)$/,
    );
  });

  test('rejects a target when another construct below the API has the ID of its namespace', () => {
    const stack = oneStack();
    const api = apiOf(stack);
    new Construct(api as unknown as Construct, 'Integrations');
    expect(() => route(stack, 'Route', api, 'GET /a', { to: endpoint('Orders') })).toThrowDefinitionError(
      'InvalidId',
      /the id 'Integrations' is reserved.* \(at .*\/Api\/Integrations\)$/,
    );
  });
});

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}
