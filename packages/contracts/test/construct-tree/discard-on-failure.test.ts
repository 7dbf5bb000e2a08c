import { oneStack } from '@apigwv2/testing';
import { Construct } from 'constructs';
import { namespace } from '../../src/binding/namespace';
import { discard, discardOnFailure, discardTogether } from '../../src/construct-tree/discard-on-failure';

describe('discardOnFailure', () => {
  test('returns the value of the definition and keeps the construct', () => {
    const stack = oneStack();
    const route = new Construct(stack, 'Route');
    expect(discardOnFailure(route, () => 'value')).toBe('value');
    expect(stack.node.tryFindChild('Route')).toBe(route);
  });

  test('frees the ID of a construct whose definition throws, and throws the same error', () => {
    const stack = oneStack();
    const failure = new Error('no such scope');
    const define = () => {
      throw failure;
    };
    expect(() => discardOnFailure(new Construct(stack, 'Route'), define)).toThrow(failure);
    expect(() => new Construct(stack, 'Route')).not.toThrow();
  });
});

describe('discard', () => {
  test('removes the namespaces that are empty then, and no other construct', () => {
    const stack = oneStack();
    const group = namespace(namespace(stack, 'Shared'), 'VpcLink');
    const [link, other] = ['One', 'Other'].map((id) => new Construct(group, id)) as [Construct, Construct];
    discard(link);
    expect(group.node.children).toEqual([other]);
    discard(other);
    expect(stack.node.children).toEqual([]);
  });

  test('removes the constructs that were registered with it, the latest first, and leaves one that took a freed ID', () => {
    const stack = oneStack();
    const [route, binding] = ['Route', 'Binding'].map((id) => new Construct(stack, id)) as [Construct, Construct];
    discardTogether(route, [binding]);
    discardTogether(route, [new Construct(binding, 'Child')]);
    discard(route);
    expect(stack.node.children).toEqual([]);
    const next = new Construct(stack, 'Route');
    discard(route);
    expect(stack.node.children).toEqual([next]);
  });
});
