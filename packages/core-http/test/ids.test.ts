import { fakeAuthorizer, fakeIntegration, oneStack } from '@apigwv2/testing';
import { CfnResource, type Stack } from 'aws-cdk-lib/core';
import { HttpApi, HttpRoute, HttpRouteKey, HttpStage } from '../src';

const books = fakeIntegration('Books', { settings: {} });
const guard = fakeAuthorizer('Guard', { settings: {} });

const actions: ReadonlyArray<(api: HttpApi, stack: Stack) => unknown> = [
  (api) => api.addRoutes({ path: '/books', methods: ['GET', 'POST'], integration: books }),
  (api) =>
    api.addRoute('GET /books/{id}', { integration: fakeIntegration('Book', { settings: {} }), authorizer: guard }),
  (api) => api.addRoutes({ path: '/a--b', routeId: 'Dashes', integration: books }),
  (api) => api.addStage('Beta', { stageName: 'beta' }),
  (api, stack) =>
    new HttpRoute(stack, 'Own', {
      httpApi: api,
      routeKey: HttpRouteKey.with('/own'),
      integration: books,
      authorizer: guard,
    }),
];

// Read from the tree, not from templates, to make the test of every order fast.
const idsIn = (stack: Stack): readonly string[] =>
  stack.node
    .findAll()
    .filter(CfnResource.isCfnResource)
    .map((resource) => stack.resolve(stack.getLogicalId(resource)))
    .sort();

const build = (order: readonly number[]): readonly string[] => {
  const stack = oneStack();
  const api = new HttpApi(stack, 'Api', { defaultIntegration: books });
  for (const index of order) actions[index]?.(api, stack);
  return idsIn(stack);
};

function* permutations(values: readonly number[]): Generator<readonly number[]> {
  if (values.length === 0) yield [];
  for (const value of values) {
    for (const rest of permutations(values.filter((other) => other !== value))) yield [value, ...rest];
  }
}

describe('the logical IDs', () => {
  test('are stable', () => {
    expect(build([0, 1, 2, 3, 4])).toEqual([
      'ApiANYDashesEC000DFC',
      'ApiBeta2B1A7D74',
      'ApiDefaultRoute1D83B0D8',
      'ApiDefaultStage189A7074',
      'ApiF70053CD',
      'ApiGETbooks8DB43838',
      'ApiGETbooksid86A46284',
      'ApiGuardB1F4F828',
      'ApiIntegrationsBook054FA4A3',
      'ApiIntegrationsBooksCDAEBBE9',
      'ApiPOSTbooks6D69C47B',
      'Own30425842',
    ]);
  });

  test('[H11] do not depend on the order of calls', () => {
    const first = build([0, 1, 2, 3, 4]);
    for (const order of permutations([0, 1, 2, 3, 4])) expect(build(order)).toEqual(first);
  });

  test('include the construct ID of an HttpStage', () => {
    const stack = oneStack();
    const api = new HttpApi(stack, 'Api', { createDefaultStage: false });
    new HttpStage(stack, 'Stage', { httpApi: api });
    expect(idsIn(stack)).toContain('Stage0E8C2AF5');
  });
});
