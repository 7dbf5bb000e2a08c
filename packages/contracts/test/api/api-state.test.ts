import { oneStack, twoStacks } from '@apigwv2/testing';
import { HttpApi, type IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { App, Aws, CfnParameter, Fn, Stack, Stage } from 'aws-cdk-lib/core';
import { Construct, RootConstruct } from 'constructs';
import { apiStateOf } from '../../src/api/api-state';
import { bareApi, ImportedApi, OwnedApi } from '../apis';

describe('apiStateOf', () => {
  test('returns the same state for an API and its L1', () => {
    const api = new OwnedApi(oneStack(), 'Api');
    expect(apiStateOf(api.l1)).toBe(apiStateOf(api));
    expect(apiStateOf(api)).toMatchObject({ owner: api, stack: Stack.of(api) });
  });

  test.each([
    ['ref', (api: OwnedApi) => api.l1.ref],
    ['attrApiId', (api: OwnedApi) => api.l1.attrApiId],
  ])('returns the same state for an API and an import of its ID by %s', (_by, idOf) => {
    const { a, b } = twoStacks();
    const api = new OwnedApi(a, 'Api');
    for (const stack of [a, b]) expect(apiStateOf(new ImportedApi(stack, 'Imported', idOf(api)))).toBe(apiStateOf(api));
  });

  test('returns the state with its owner when an import is seen before the API', () => {
    const api = new OwnedApi(oneStack(), 'Api');
    const first = apiStateOf(HttpApi.fromHttpApiAttributes(Stack.of(api), 'Imported', { httpApiId: api.l1.ref }));
    expect(apiStateOf(api)).toBe(first);
    expect(first.owner).toBe(api);
  });

  test('uses the environment of the API, not that of its import', () => {
    const app = new App();
    const api = new OwnedApi(new Stack(app, 'A'), 'Api');
    const elsewhere = new Stack(app, 'B', { env: { account: '111122223333', region: 'eu-west-1' } });
    expect(apiStateOf(new ImportedApi(elsewhere, 'Imported', api.l1.ref))).toBe(apiStateOf(api));
  });

  test('returns the L1 as the owner of an API of aws-cdk-lib', () => {
    const api = new HttpApi(oneStack(), 'Api');
    expect(apiStateOf(api).owner).toBe(api.node.defaultChild);
  });

  test('does not treat the parent of an L1 with the ID Resource as its owner', () => {
    const l1 = bareApi(oneStack(), 'Resource');
    expect(apiStateOf(l1).owner).toBe(l1);
  });

  test('returns one state without owner and stack for one ID that is imported three times', () => {
    const { a, b } = twoStacks();
    const records = [
      new ImportedApi(a, 'One', 'abc'),
      new ImportedApi(a, 'Two', 'abc'),
      new ImportedApi(b, 'One', 'abc'),
    ].map(apiStateOf);
    expect(new Set(records).size).toBe(1);
    expect(records[0]).toMatchObject({ key: 'abc' });
    expect(records[0]?.owner).toBeUndefined();
    expect(records[0]?.stack).toBeUndefined();
  });

  test('distinguishes two IDs', () => {
    const stack = oneStack();
    expect(apiStateOf(new ImportedApi(stack, 'One', 'abc'))).not.toBe(apiStateOf(new ImportedApi(stack, 'Two', 'def')));
  });

  test.each([{ region: 'us-east-1' }, { account: '444455556666' }])(
    'distinguishes one ID in two environments, the second with %p',
    (place) => {
      const { a } = twoStacks();
      const [here, there] = [new ImportedApi(a, 'Here', 'abc'), new ImportedApi(a, 'There', 'abc', place)];
      expect(apiStateOf(here)).not.toBe(apiStateOf(there));
    },
  );

  test('distinguishes one ID in two CDK Stages', () => {
    const app = new App();
    const [one, other] = ['Test', 'Prod'].map(
      (id) => new ImportedApi(new Stack(new Stage(app, id), 'A'), 'Api', 'abc'),
    );
    expect(one && apiStateOf(one)).not.toBe(other && apiStateOf(other));
  });

  test('compares an ID that another stack exports within the importing stack', () => {
    const { a, b } = twoStacks();
    const imported = (stack: Stack, id: string) => apiStateOf(new ImportedApi(stack, id, Fn.importValue('ApiId')));
    expect(imported(a, 'One')).toBe(imported(a, 'Two'));
    expect(imported(a, 'Three')).not.toBe(imported(b, 'One'));
    expect(apiStateOf(new ImportedApi(a, 'Other', Fn.importValue('OtherId')))).not.toBe(imported(a, 'Four'));
  });

  test('compares an ID that is a parameter by the parameter', () => {
    const stack = oneStack();
    const [one, other] = ['One', 'Other'].map((id) => new CfnParameter(stack, id).valueAsString) as [string, string];
    const recordOf = (id: string, apiId: string) => apiStateOf(new ImportedApi(stack, id, apiId));
    expect(recordOf('A', one)).toBe(recordOf('B', one));
    expect(recordOf('C', one)).not.toBe(recordOf('D', other));
  });

  test('compares an ID that is a pseudo parameter within its stack', () => {
    const { a, b } = twoStacks();
    expect(apiStateOf(new ImportedApi(a, 'Api', Aws.STACK_NAME))).not.toBe(
      apiStateOf(new ImportedApi(b, 'Api', Aws.STACK_NAME)),
    );
  });

  test('returns the same state in another loaded copy of the module', () => {
    const api = new OwnedApi(oneStack(), 'Api');
    const view = new ImportedApi(Stack.of(api), 'Imported', api.l1.ref);
    const record = apiStateOf(api);
    jest.isolateModules(() => {
      const copy = jest.requireActual('../../src/api/api-state') as { apiStateOf: typeof apiStateOf };
      expect(copy.apiStateOf).not.toBe(apiStateOf);
      expect(copy.apiStateOf(api)).toBe(record);
      expect(copy.apiStateOf(view).routes).toBe(record.routes);
    });
  });

  test('keeps the state at the root of a tree without an App', () => {
    const root = new RootConstruct();
    const [one, other] = ['One', 'Other'].map((id) =>
      Object.assign(new Construct(root, id), { apiRef: { apiId: 'abc' }, env: { account: 'a', region: 'r' } }),
    ) as [IApiRef & Construct, IApiRef & Construct];
    expect(apiStateOf(one)).toBe(apiStateOf(other));
  });
});
