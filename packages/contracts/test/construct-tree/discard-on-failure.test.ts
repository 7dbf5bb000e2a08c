import { oneStack } from '@apigwv2/testing';
import { Construct } from 'constructs';
import { discardOnFailure } from '../../src/construct-tree/discard-on-failure';

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
