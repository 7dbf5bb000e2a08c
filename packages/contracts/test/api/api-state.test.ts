import { oneStack, twoStacks } from '@apigwv2/testing';
import { HttpApi, type IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { App, Aws, CfnParameter, Fn, Stack, Stage } from 'aws-cdk-lib/core';
import { Construct, RootConstruct } from 'constructs';
import { apiStateOf } from '../../src/api/api-state';
import { bareApi, ImportedApi, OwnedApi } from '../apis';

describe('apiStateOf', () => {
  test('an API and its L1 are one API', () => {
    const api = new OwnedApi(oneStack(), 'Api');
    expect(apiStateOf(api.l1)).toBe(apiStateOf(api));
    expect(apiStateOf(api)).toMatchObject({ owner: api, stack: Stack.of(api) });
  });

  test.each([
    ['ref', (api: OwnedApi) => api.l1.ref],
    ['attrApiId', (api: OwnedApi) => api.l1.attrApiId],
  ])('an API and an import of its own id, by %s, are one API', (_by, idOf) => {
    const { a, b } = twoStacks();
    const api = new OwnedApi(a, 'Api');
    for (const stack of [a, b]) expect(apiStateOf(new ImportedApi(stack, 'Imported', idOf(api)))).toBe(apiStateOf(api));
  });

  test('an API is one through whichever view it is seen first', () => {
    const api = new OwnedApi(oneStack(), 'Api');
    const first = apiStateOf(HttpApi.fromHttpApiAttributes(Stack.of(api), 'Imported', { httpApiId: api.l1.ref }));
    expect(apiStateOf(api)).toBe(first);
    expect(first.owner).toBe(api);
  });

  test('an API is where its own stack says, not where a view of it stands', () => {
    const app = new App();
    const api = new OwnedApi(new Stack(app, 'A'), 'Api');
    const elsewhere = new Stack(app, 'B', { env: { account: '111122223333', region: 'eu-west-1' } });
    expect(apiStateOf(new ImportedApi(elsewhere, 'Imported', api.l1.ref))).toBe(apiStateOf(api));
  });

  test('an API of aws-cdk-lib is owned by its L1', () => {
    const api = new HttpApi(oneStack(), 'Api');
    expect(apiStateOf(api).owner).toBe(api.node.defaultChild);
  });

  test('an L1 called Resource does not make its container an API', () => {
    const l1 = bareApi(oneStack(), 'Resource');
    expect(apiStateOf(l1).owner).toBe(l1);
  });

  test('one id, imported twice in one stack and once in another, is one API, without owner and stack', () => {
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

  test('two ids are two APIs', () => {
    const stack = oneStack();
    expect(apiStateOf(new ImportedApi(stack, 'One', 'abc'))).not.toBe(apiStateOf(new ImportedApi(stack, 'Two', 'def')));
  });

  test.each([{ region: 'us-east-1' }, { account: '444455556666' }])(
    'one id in another place, %p, is another API',
    (place) => {
      const { a } = twoStacks();
      const [here, there] = [new ImportedApi(a, 'Here', 'abc'), new ImportedApi(a, 'There', 'abc', place)];
      expect(apiStateOf(here)).not.toBe(apiStateOf(there));
    },
  );

  test('one id in two CDK Stages is two APIs', () => {
    const app = new App();
    const [one, other] = ['Test', 'Prod'].map(
      (id) => new ImportedApi(new Stack(new Stage(app, id), 'A'), 'Api', 'abc'),
    );
    expect(one && apiStateOf(one)).not.toBe(other && apiStateOf(other));
  });

  test('an id that another stack exports counts within the stack that imports it', () => {
    const { a, b } = twoStacks();
    const imported = (stack: Stack, id: string) => apiStateOf(new ImportedApi(stack, id, Fn.importValue('ApiId')));
    expect(imported(a, 'One')).toBe(imported(a, 'Two'));
    expect(imported(a, 'Three')).not.toBe(imported(b, 'One'));
    expect(apiStateOf(new ImportedApi(a, 'Other', Fn.importValue('OtherId')))).not.toBe(imported(a, 'Four'));
  });

  test('an id that is a parameter is compared by the parameter', () => {
    const stack = oneStack();
    const [one, other] = ['One', 'Other'].map((id) => new CfnParameter(stack, id).valueAsString) as [string, string];
    const recordOf = (id: string, apiId: string) => apiStateOf(new ImportedApi(stack, id, apiId));
    expect(recordOf('A', one)).toBe(recordOf('B', one));
    expect(recordOf('C', one)).not.toBe(recordOf('D', other));
  });

  test('an id that is a pseudo parameter counts within its stack', () => {
    const { a, b } = twoStacks();
    expect(apiStateOf(new ImportedApi(a, 'Api', Aws.STACK_NAME))).not.toBe(
      apiStateOf(new ImportedApi(b, 'Api', Aws.STACK_NAME)),
    );
  });

  test('another loaded copy finds the same record', () => {
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

  test('an API in a tree without App has its record at the root of the tree', () => {
    const root = new RootConstruct();
    const [one, other] = ['One', 'Other'].map((id) =>
      Object.assign(new Construct(root, id), { apiRef: { apiId: 'abc' }, env: { account: 'a', region: 'r' } }),
    ) as [IApiRef & Construct, IApiRef & Construct];
    expect(apiStateOf(one)).toBe(apiStateOf(other));
  });
});
