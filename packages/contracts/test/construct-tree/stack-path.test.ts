import { App, NestedStack, Stack, Stage } from 'aws-cdk-lib/core';
import { Construct, RootConstruct } from 'constructs';
import { isInTree, outermostOf, pathInStage, pathSeenFrom } from '../../src/construct-tree/stack-path';

describe('pathInStage', () => {
  test('returns the path below the CDK Stage, or below the App', () => {
    for (const top of [new App(), new Stage(new App(), 'Prod')]) {
      expect(pathInStage(new Construct(new Stack(top, 'A'), 'One'))).toBe('A/One');
    }
  });

  test('returns the path below the root of a tree without an App', () => {
    expect(pathInStage(new Construct(new RootConstruct('A'), 'One'))).toBe('One');
  });
});

describe('pathSeenFrom', () => {
  test('returns the path below the stack, with the stack in it when the other construct is elsewhere', () => {
    const app = new App();
    const [A, B] = [new Stack(app, 'A'), new Stack(app, 'B')];
    const one = new Construct(new Construct(A, 'Group'), 'One');
    expect(pathSeenFrom(A, one)).toBe('Group/One');
    expect(pathSeenFrom(B, one)).toBe('of-A/Group/One');
  });
});

describe('outermostOf', () => {
  test('returns the outermost stack of a nested stack', () => {
    const stack = new Stack(new App(), 'A');
    expect(outermostOf(new NestedStack(new NestedStack(stack, 'N'), 'M'))).toBe(stack);
    expect(outermostOf(stack)).toBe(stack);
  });
});

describe('isInTree', () => {
  test('returns false for a construct whose scope left the tree', () => {
    const stack = new Stack(new App(), 'A');
    const group = new Construct(stack, 'Group');
    const one = new Construct(group, 'One');
    expect(isInTree(one)).toBe(true);
    stack.node.tryRemoveChild('Group');
    expect([isInTree(one), isInTree(group), isInTree(stack)]).toEqual([false, false, true]);
  });

  test('returns false for a construct that another one replaced', () => {
    const stack = new Stack(new App(), 'A');
    const one = new Construct(stack, 'One');
    stack.node.tryRemoveChild('One');
    new Construct(stack, 'One');
    expect(isInTree(one)).toBe(false);
  });
});
