import { twoStacks } from '@apigwv2/testing';
import { App, Stack, Stage } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { sharedValue } from '../../src/binding/shared-value';

/** Shares an empty scope below a parent for a construct. */
const sharedScope = (parent: Construct, id: string, of: Construct) =>
  sharedValue({ parent, id, of, at: parent }, (scope) => scope);

describe('sharedValue', () => {
  test('makes one value per construct and id, in an empty scope', () => {
    const { a } = twoStacks();
    const [one, other] = [new Construct(a, 'One'), new Construct(a, 'Other')];
    const scope = sharedScope(a, 'Link', one);
    expect(scope.node.children).toEqual([]);
    expect(sharedScope(a, 'Link', one)).toBe(scope);
    expect(sharedScope(a, 'Link', other)).not.toBe(scope);
    expect(sharedScope(a, 'Permission', one)).not.toBe(scope);
  });

  test('distinguishes a construct of another stack from one of the same path below this stack', () => {
    const { a, b } = twoStacks();
    const inner = new Construct(new Construct(a, b.node.id), 'One');
    expect(sharedScope(a, 'Link', inner)).not.toBe(sharedScope(a, 'Link', new Construct(b, 'One')));
  });

  test('has the same scope id when the app is wrapped into a CDK Stage', () => {
    const idsIn = (wrapped: boolean) => {
      const app = new App();
      const top = wrapped ? new Stage(app, 'Prod') : app;
      const [a, b] = ['A', 'B'].map((id) => new Stack(top, id)) as [Stack, Stack];
      return [a, b].map((stack) => sharedScope(a, 'Link', new Construct(stack, 'One')).node.id);
    };
    expect(idsIn(true)).toEqual(['One', 'of-B--One']);
    expect(idsIn(true)).toEqual(idsIn(false));
  });

  test('distinguishes a path from an id that looks like it', () => {
    const { a } = twoStacks();
    const [deep, flat] = [new Construct(new Construct(a, 'a'), 'b'), new Construct(a, 'a--b')];
    expect(sharedScope(a, 'Link', deep)).not.toBe(sharedScope(a, 'Link', flat));
  });

  test('rejects two constructs with one id and reports both', () => {
    const { a } = twoStacks();
    const [deep, flat] = [new Construct(new Construct(a, 'a-'), 'b'), new Construct(new Construct(a, 'a'), '-b')];
    sharedScope(a, 'Link', deep);
    expect(() => sharedScope(a, 'Link', flat)).toThrowDefinitionError(
      'DuplicateId',
      /share 'Link' must have different ids, got A\/a-\/b and A\/a\/-b; .* \(at A\/a\/-b\)$/,
    );
  });

  test('returns the value of the first call, whose make runs once', () => {
    const { a } = twoStacks();
    const make = jest.fn(() => ({ link: 1 }));
    const place = { parent: a, id: 'Link', of: new Construct(a, 'Vpc'), at: a };
    expect(sharedValue(place, make, { size: 1 })).toBe(sharedValue(place, make, { size: 1 }));
    expect(make).toHaveBeenCalledTimes(1);
  });

  test('rejects other settings than those of the first call and names the first difference', () => {
    const { a } = twoStacks();
    const place = { parent: a, id: 'Link', of: new Construct(a, 'Vpc'), at: new Construct(a, 'Second') };
    sharedValue(place, () => 1, { size: 1 });
    expect(() => sharedValue(place, () => 2, { size: 2 })).toThrowDefinitionError(
      'ConflictingDefinitions',
      /'Link' of A\/Vpc .* differ in size; .* \(at A\/Second\)$/,
    );
    expect(() => sharedValue(place, () => 2)).toThrowDefinitionError(
      'ConflictingDefinitions',
      'differ in their presence',
    );
  });

  test('leaves nothing behind when make throws, so that the same call can be made again', () => {
    const { a } = twoStacks();
    const place = { parent: a, id: 'Link', of: new Construct(a, 'Vpc'), at: a };
    const fail = () => {
      throw new Error('no subnets');
    };
    expect(() => sharedValue(place, fail)).toThrow('no subnets');
    expect(sharedValue(place, () => 'made')).toBe('made');
  });
});
