import { oneStack } from '@apigwv2/testing';
import { Lazy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { apiStateOf } from '../../src/api/api-state';
import { registerStage } from '../../src/stages/register-stage';
import { bareApi, ImportedApi } from '../apis';

describe('registerStage', () => {
  test('accepts other names, names on other APIs and names that are known only at deployment', () => {
    const stack = oneStack();
    const [shop, partners] = [bareApi(stack, 'Shop'), bareApi(stack, 'Partners')];
    registerStage(shop, 'prod', new Construct(stack, 'A'));
    registerStage(shop, '$default', new Construct(stack, 'B'));
    registerStage(partners, 'prod', new Construct(stack, 'C'));
    const later = Lazy.string({ produce: () => 'prod' });
    expect(() => [1, 2].map((index) => registerStage(shop, later, new Construct(stack, `D${index}`)))).not.toThrow();
    expect(
      apiStateOf(shop)
        .stages.values()
        .map(({ node }) => node.id),
    ).toEqual(['A', 'B', 'D1', 'D2']);
  });

  test('[H24] rejects a name that another stage of the API or its import has, and reports both stages', () => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    registerStage(api, 'prod', new Construct(stack, 'First'));
    const view = new ImportedApi(stack, 'Imported', api.ref);
    expect(() => registerStage(view, 'prod', new Construct(stack, 'Second'))).toThrowDefinitionError(
      'DuplicateStageName',
      /got 'prod', which \w+\/First has; choose another stageName \(at \w+\/Second\)$/,
    );
  });

  test('skips the name of a stage that left the tree', () => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    registerStage(api, 'prod', new Construct(stack, 'First'));
    stack.node.tryRemoveChild('First');
    expect(() => registerStage(api, 'prod', new Construct(stack, 'Second'))).not.toThrow();
    expect(apiStateOf(api).stages.get('prod')?.node.id).toBe('Second');
  });
});
