import { oneStack } from '@apigwv2/testing';
import { App, Stack, Stage } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { LiveMap } from '../../src/construct-tree/live-map';
import { appRegistry, stageRegistry } from '../../src/construct-tree/registry';

describe('LiveMap', () => {
  test('treats the value of a construct that left the tree as absent', () => {
    const stack = oneStack();
    const map = new LiveMap<string>();
    for (const id of ['One', 'Two']) map.set(id, new Construct(stack, id), `value of ${id}`);
    stack.node.tryRemoveChild('One');
    expect([map.get('One'), map.get('Two')]).toEqual([undefined, 'value of Two']);
    expect(map.values()).toEqual(['value of Two']);
    expect(map.keyed()).toEqual([['Two', 'value of Two']]);
    expect(map.capacity).toBe(2);
  });

  test('treats the values of constructs below one that left the tree as absent', () => {
    const stack = oneStack();
    const map = new LiveMap<number>();
    map.set('deep', new Construct(new Construct(stack, 'Group'), 'Deep'), 1);
    stack.node.tryRemoveChild('Group');
    expect(map.get('deep')).toBeUndefined();
  });

  test('passes values to the filter', () => {
    const stack = oneStack();
    const map = new LiveMap<number>();
    for (const value of [1, 2, 3]) map.set(`${value}`, stack, value);
    expect(map.values((value) => value > 1)).toEqual([2, 3]);
  });
});

describe('stageRegistry and appRegistry', () => {
  test('return one registry per CDK Stage, and one per app', () => {
    const app = new App();
    const [prod, test] = ['Prod', 'Test'].map((id) => new Stack(new Stage(app, id), 'A')) as [Stack, Stack];
    expect(stageRegistry(prod, 'x')).toBe(stageRegistry(new Construct(prod, 'Deep'), 'x'));
    expect(stageRegistry(prod, 'x')).not.toBe(stageRegistry(test, 'x'));
    expect(stageRegistry(prod, 'x')).not.toBe(stageRegistry(prod, 'y'));
    expect(appRegistry(prod, 'x')).toBe(appRegistry(test, 'x'));
  });

  test('return the same registry in another loaded copy of the module', () => {
    const stack = oneStack();
    jest.isolateModules(() => {
      const copy = jest.requireActual('../../src/construct-tree/registry') as { stageRegistry: typeof stageRegistry };
      expect(copy.stageRegistry).not.toBe(stageRegistry);
      expect(copy.stageRegistry(stack, 'x')).toBe(stageRegistry(stack, 'x'));
    });
  });
});
