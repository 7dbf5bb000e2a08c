import { oneStack } from '@apigwv2/testing';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import { CfnParameter, Fn, Lazy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { referencedConstructs } from '../../src/binding/referenced-constructs';

const constructsIn = (value: unknown) => [...referencedConstructs(value)];

describe('referencedConstructs', () => {
  test('finds nothing in a string without a token', () => {
    expect(constructsIn('books')).toEqual([]);
    expect(constructsIn(['books', Fn.importValue('Books')])).toEqual([]);
  });

  test('finds the constructs that the tokens of strings refer to', () => {
    const stack = oneStack();
    const pool = new UserPool(stack, 'Pool');
    const parameter = new CfnParameter(stack, 'Audience');
    const texts = [`https://example.com/${pool.userPoolId}`, parameter.valueAsString];
    expect(constructsIn(texts)).toEqual([pool.node.defaultChild, parameter]);
  });

  test('finds the constructs inside of functions', () => {
    const parameter = new CfnParameter(oneStack(), 'Tenant');
    const name = Fn.select(1, Fn.split('/', parameter.valueAsString));
    expect(constructsIn(`https://example.com/${name}`)).toEqual([parameter]);
    expect(constructsIn(Fn.join('-', ['a', Fn.sub('of', { tenant: name })]))).toEqual([parameter]);
  });

  test('skips a lazy value', () => {
    expect(constructsIn(Lazy.string({ produce: () => 'later' }))).toEqual([]);
  });

  test('finds the construct of a list token', () => {
    const parameter = new CfnParameter(oneStack(), 'Audiences', { type: 'CommaDelimitedList' });
    expect(constructsIn(parameter.valueAsList)).toEqual([parameter]);
  });

  test('finds the construct of a number token', () => {
    const parameter = new CfnParameter(oneStack(), 'Count', { type: 'Number' });
    expect(constructsIn({ count: parameter.valueAsNumber })).toEqual([parameter]);
  });

  test('finds constructs once, at any depth, in objects, lists, maps and sets that refer to each other', () => {
    const stack = oneStack();
    const [one, other] = [new Construct(stack, 'One'), new Construct(stack, 'Other')];
    const settings: Record<string, unknown> = { list: [{ one }], map: new Map([['key', one]]), set: new Set([other]) };
    settings['self'] = settings;
    expect(constructsIn(settings)).toEqual([one, other]);
  });

  test('does not look into constructs', () => {
    const scope = new Construct(oneStack(), 'Scope');
    new Construct(scope, 'Child');
    expect(constructsIn({ scope })).toEqual([scope]);
  });
});
