import { oneStack } from '@apigwv2/testing';
import { UserPool } from 'aws-cdk-lib/aws-cognito';
import { CfnParameter, Fn, Lazy } from 'aws-cdk-lib/core';
import { constructsIn } from '../src/constructs-in';

describe('constructsIn', () => {
  test('a text without a token points at nothing', () => {
    expect(constructsIn('books')).toEqual([]);
    expect(constructsIn(['books', Fn.importValue('Books')])).toEqual([]);
  });

  test('texts point at what their tokens are of', () => {
    const stack = oneStack();
    const pool = new UserPool(stack, 'Pool');
    const parameter = new CfnParameter(stack, 'Audience');
    const texts = [`https://example.com/${pool.userPoolId}`, parameter.valueAsString];
    expect(constructsIn(texts)).toEqual([pool.node.defaultChild, parameter]);
  });

  test('a function in a text points at what is inside it', () => {
    const parameter = new CfnParameter(oneStack(), 'Tenant');
    const name = Fn.select(1, Fn.split('/', parameter.valueAsString));
    expect(constructsIn(`https://example.com/${name}`)).toEqual([parameter]);
    expect(constructsIn(Fn.join('-', ['a', Fn.sub('of', { tenant: name })]))).toEqual([parameter]);
  });

  test('a lazy value points at nothing that can be seen', () => {
    expect(constructsIn(Lazy.string({ produce: () => 'later' }))).toEqual([]);
  });

  test('a list that is only known after deployment points at what it is of', () => {
    const parameter = new CfnParameter(oneStack(), 'Audiences', { type: 'CommaDelimitedList' });
    expect(constructsIn(parameter.valueAsList)).toEqual([parameter]);
  });
});
