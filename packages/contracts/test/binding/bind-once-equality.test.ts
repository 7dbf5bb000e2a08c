import { oneStack } from '@apigwv2/testing';
import { CfnIntegration } from 'aws-cdk-lib/aws-apigatewayv2';
import { Lazy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { IHttpApiRef } from '../../src/api/api-ref';
import type { BindContext } from '../../src/binding/bind-context';
import { bindOnce } from '../../src/binding/bind-once';
import type { IHttpRouteIntegration } from '../../src/binding/route-integration';
import { setFqn } from '../../src/construct-tree/fqn';
import { bareApi } from '../apis';
import { route } from '../routes';
import { endpoint, guard } from '../targets';

/** An integration without resources, which keeps the contexts that it was bound with. */
class Watched implements IHttpRouteIntegration {
  readonly protocol = 'HTTP';
  readonly contexts: BindContext<IHttpApiRef>[] = [];

  constructor(
    readonly id: string,
    readonly settings?: object,
  ) {}

  bind(context: BindContext<IHttpApiRef>) {
    expect(context.scope.node.children).toEqual([]);
    this.contexts.push(context);
    return { integrationId: 'abc123' };
  }
}

describe('bindOnce', () => {
  const bound = (first: IHttpRouteIntegration, second: IHttpRouteIntegration) => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    route(stack, 'First', api, 'GET /1', { to: first });
    route(stack, 'Second', api, 'GET /2', { to: second });
  };

  test('rejects two targets with one ID and different settings, and reports the classes and the first difference', () => {
    expect(() => bound(endpoint('Orders'), endpoint('Orders', 'https://other.example.com'))).toThrowDefinitionError(
      'ConflictingDefinitions',
      /got a FakeIntegration and a FakeIntegration with the id 'Orders' that differ in url; .* \(at .*\/Api\/Integrations\/Orders\)$/,
    );
  });

  test('rejects two targets with one ID and different classes', () => {
    expect(() =>
      bound(endpoint('Orders'), new Watched('Orders', { url: 'https://example.com' })),
    ).toThrowDefinitionError(
      'ConflictingDefinitions',
      /got a FakeIntegration and a Watched with the id 'Orders' that differ in their class/,
    );
  });

  test('compares classes by their mark, not by their name', () => {
    const copies = [0, 1, 2].map(() => {
      class Called extends Watched {}
      return Called;
    });
    const [One, Copy, Namesake] = copies as [typeof Watched, typeof Watched, typeof Watched];
    for (const marked of [One, Copy]) setFqn(marked, '@apigwv2/contracts.Called');
    expect(() => bound(new One('Orders', {}), new Copy('Orders', {}))).not.toThrow();
    expect(() => bound(new One('Orders', {}), new Namesake('Orders', {}))).toThrowDefinitionError(
      'ConflictingDefinitions',
      /differ in their class/,
    );
  });

  test('compares a target without settings by identity', () => {
    const one = new Watched('Orders');
    expect(() => bound(one, one)).not.toThrow();
    for (const other of [new Watched('Orders'), new Watched('Orders', {})]) {
      expect(() => bound(one, other)).toThrowDefinitionError(
        'ConflictingDefinitions',
        /differ in identity, as they have no settings/,
      );
    }
  });

  test.each([
    ['', /got ''/],
    [Lazy.string({ produce: () => 'x' }), /must be a non-empty string without tokens/],
  ])('rejects the target ID %p', (id, message) => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    expect(() => route(stack, 'One', api, 'GET /1', { to: endpoint(id) })).toThrowDefinitionError('InvalidId', message);
    expect(() => route(stack, 'Two', api, 'GET /2', { by: guard(id) })).toThrowDefinitionError('InvalidId', message);
  });

  test('calls bind with the API and an empty scope of the target', () => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    const [orders, books] = [new Watched('Orders'), new Watched('Books')];
    route(stack, 'One', api, 'GET /1', { to: orders });
    route(stack, 'Two', api, 'GET /2', { to: books });
    const contexts = [...orders.contexts, ...books.contexts];
    expect(contexts.map((context) => context.api)).toEqual([api, api]);
    expect(contexts.map((context) => context.scope.node.path)).toEqual([
      'Stack/Api/Integrations/Orders',
      'Stack/Api/Integrations/Books',
    ]);
  });

  test('returns one shared scope per construct to the targets of an API and stack', () => {
    const stack = oneStack();
    const [api, other] = [bareApi(stack, 'Api'), bareApi(stack, 'Other')];
    const [orders, books] = [new Watched('Orders'), new Watched('Books')];
    for (const [index, to] of [orders, books].entries()) route(stack, `Route${index}`, api, `GET /${index}`, { to });
    route(stack, 'Elsewhere', other, 'GET /a', { to: orders });
    const network = new Construct(stack, 'Network');
    const scopes = [...orders.contexts, ...books.contexts].map((context) =>
      context.shared('Link', network, (scope) => scope),
    );
    const [first, elsewhere, second] = scopes;
    expect(second).toBe(first);
    expect(elsewhere).not.toBe(first);
  });

  test('returns the result of bind for every route', () => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    const orders = endpoint('Orders');
    const bind = () => bindOnce('Integrations', orders, api, stack, (context) => orders.bind(context));
    const first = bind();
    expect(bind()).toBe(first);
    expect(stack.node.findAll().filter(CfnIntegration.isCfnIntegration)).toHaveLength(1);
  });

  test('rejects a target that implements another version of the contract', () => {
    const stack = oneStack();
    const future = Object.assign(new Watched('Orders', {}), { contractVersion: 2 as unknown as 1 });
    expect(() => route(stack, 'One', bareApi(stack, 'Api'), 'GET /1', { to: future })).toThrowDefinitionError(
      'ContractVersionUnsupported',
      /contractVersion must be 1, .* got 2; .* \(at Watched 'Orders'\)$/,
    );
  });
});
