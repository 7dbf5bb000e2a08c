import { App, NestedStack, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { authorizerName } from '../../src/binding/authorizer-name';

describe('authorizerName', () => {
  test('the name of the stack follows the id', () => {
    expect(authorizerName('Guard', new Stack(new App(), 'A', { stackName: 'orders-prod' }))).toBe('Guard-orders-prod');
  });

  test('a nested stack, whose name is not known yet, is named by the outermost stack and the path', () => {
    const outermost = new Stack(new App(), 'A', { stackName: 'orders-prod' });
    const nested = new NestedStack(new Construct(outermost, 'Group'), 'Inner');
    expect(authorizerName('Guard', nested)).toBe('Guard-orders-prod-Group-Inner');
    expect(authorizerName('Guard', new NestedStack(nested, 'Deep'))).toBe('Guard-orders-prod-Group-Inner-Deep');
  });

  test('a name has at most 128 characters, and long ones stay apart', () => {
    const [one, other] = ['x', 'y'].map((end) =>
      authorizerName('Guard', new Stack(new App(), `${'B'.repeat(126)}${end}`)),
    ) as [string, string];
    expect([one.length, other.length]).toEqual([128, 128]);
    expect(one).toMatch(/^Guard-B+-[0-9a-f]{8}$/);
    expect(one).not.toBe(other);
    expect(authorizerName('x', new Stack(new App(), 'B'.repeat(126)))).toBe(`x-${'B'.repeat(126)}`);
  });
});
