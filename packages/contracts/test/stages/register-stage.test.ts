import { oneStack } from '@apigwv2/testing';
import { Lazy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { registerStage } from '../../src/stages/register-stage';
import { bareApi, ImportedApi } from '../apis';

describe('registerStage', () => {
  test('stages of other names, of other APIs, or with names that are known later are no conflict', () => {
    const stack = oneStack();
    const [shop, partners] = [bareApi(stack, 'Shop'), bareApi(stack, 'Partners')];
    registerStage(shop, 'prod', new Construct(stack, 'A'));
    registerStage(shop, '$default', new Construct(stack, 'B'));
    registerStage(partners, 'prod', new Construct(stack, 'C'));
    const later = Lazy.string({ produce: () => 'prod' });
    expect(() => [1, 2].map((index) => registerStage(shop, later, new Construct(stack, `D${index}`)))).not.toThrow();
  });

  test('[H24] fails when a second stage has the name, through any view of the API, and names both', () => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    registerStage(api, 'prod', new Construct(stack, 'First'));
    const view = new ImportedApi(stack, 'Imported', api.ref);
    expect(() => registerStage(view, 'prod', new Construct(stack, 'Second'))).toThrowDefinitionError(
      'StageNameTaken',
      /got 'prod', which \w+\/First has; choose another stageName \(at \w+\/Second\)$/,
    );
  });

  test('a stage that has left the tree frees its name', () => {
    const stack = oneStack();
    const api = bareApi(stack, 'Api');
    registerStage(api, 'prod', new Construct(stack, 'First'));
    stack.node.tryRemoveChild('First');
    expect(() => registerStage(api, 'prod', new Construct(stack, 'Second'))).not.toThrow();
  });
});
