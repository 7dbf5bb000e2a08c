import { twoStacks } from '@apigwv2/testing';
import { App, Stack, Stage } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { sharedScope } from '../../src/binding/shared-scope';

describe('sharedScope', () => {
  test('there is one of a construct under an id, and it is empty at first', () => {
    const { a } = twoStacks();
    const [one, other] = [new Construct(a, 'One'), new Construct(a, 'Other')];
    const scope = sharedScope(a, 'Link', one);
    expect(scope.node.children).toEqual([]);
    expect(sharedScope(a, 'Link', one)).toBe(scope);
    expect(sharedScope(a, 'Link', other)).not.toBe(scope);
    expect(sharedScope(a, 'Permission', one)).not.toBe(scope);
  });

  test('a construct of another stack is told from one of the same path below this stack', () => {
    const { a, b } = twoStacks();
    const inner = new Construct(new Construct(a, b.node.id), 'One');
    expect(sharedScope(a, 'Link', inner)).not.toBe(sharedScope(a, 'Link', new Construct(b, 'One')));
  });

  test('its id is the same when the app is wrapped into a CDK Stage', () => {
    const idsIn = (wrapped: boolean) => {
      const app = new App();
      const top = wrapped ? new Stage(app, 'Prod') : app;
      const [a, b] = ['A', 'B'].map((id) => new Stack(top, id)) as [Stack, Stack];
      return [a, b].map((stack) => sharedScope(a, 'Link', new Construct(stack, 'One')).node.id);
    };
    expect(idsIn(true)).toEqual(['One', 'of-B--One']);
    expect(idsIn(true)).toEqual(idsIn(false));
  });

  test('a path and an id that looks like it are two', () => {
    const { a } = twoStacks();
    const [deep, flat] = [new Construct(new Construct(a, 'a'), 'b'), new Construct(a, 'a--b')];
    expect(sharedScope(a, 'Link', deep)).not.toBe(sharedScope(a, 'Link', flat));
  });

  test('fails when two constructs come under one id, and names both', () => {
    const { a } = twoStacks();
    const [deep, flat] = [new Construct(new Construct(a, 'a-'), 'b'), new Construct(new Construct(a, 'a'), '-b')];
    sharedScope(a, 'Link', deep);
    expect(() => sharedScope(a, 'Link', flat)).toThrowDefinitionError(
      'IdTaken',
      /'Link' of A\/a\/-b comes out as that of A\/a-\/b; .* \(at A\/a\/-b\)$/,
    );
  });
});
