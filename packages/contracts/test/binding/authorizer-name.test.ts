import { App, NestedStack, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { authorizerName } from '../../src/binding/authorizer-name';

describe('authorizerName', () => {
  test('appends the name of the stack to the ID', () => {
    expect(authorizerName('Guard', new Stack(new App(), 'A', { stackName: 'orders-prod' }))).toBe('Guard-orders-prod');
  });

  test('uses the name of the outermost stack and the path for a nested stack', () => {
    const outermost = new Stack(new App(), 'A', { stackName: 'orders-prod' });
    const nested = new NestedStack(new Construct(outermost, 'Group'), 'Inner');
    expect(authorizerName('Guard', nested)).toMatch(/^Guard-orders-prod-Group-Inner-[0-9a-f]{8}$/);
    const deep = authorizerName('Guard', new NestedStack(nested, 'Deep'));
    expect(deep).toMatch(/^Guard-orders-prod-Group-Inner-Deep-[0-9a-f]{8}$/);
  });

  test('differs for names and stacks that have the same letters together', () => {
    const app = new App();
    const [bc, c, b] = ['B-C', 'C', 'B'].map((id) => new Stack(app, id)) as [Stack, Stack, Stack];
    const names = [
      authorizerName('A', bc),
      authorizerName('A-B', c),
      authorizerName('A', new NestedStack(b, 'C')),
      authorizerName('A-B', new NestedStack(new Stack(app, 'D'), 'C')),
    ];
    expect(new Set(names).size).toBe(4);
  });

  test('shortens names to 128 characters and keeps them distinct', () => {
    const [one, other] = ['x', 'y'].map((end) =>
      authorizerName('Guard', new Stack(new App(), `${'B'.repeat(126)}${end}`)),
    ) as [string, string];
    expect([one.length, other.length]).toEqual([128, 128]);
    expect(one).toMatch(/^Guard-B+-[0-9a-f]{8}$/);
    expect(one).not.toBe(other);
    expect(authorizerName('x', new Stack(new App(), 'B'.repeat(126)))).toBe(`x-${'B'.repeat(126)}`);
  });
});
