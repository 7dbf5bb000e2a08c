import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { World } from './world';

class Elsewhere {}

/** The values that callers without the compiler give in place of the right one, by what they are. */
export const WRONG_VALUES: Readonly<Record<string, (world: World) => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  true: () => true,
  false: () => false,
  zero: () => 0,
  'a negative number': () => -1.5,
  'not a number': () => Number.NaN,
  'an empty string': () => '',
  'a string': () => 'wrong',
  'an empty list': () => [],
  'a list of nothing': () => [undefined, null],
  'a list of strings': () => ['wrong'],
  'an empty object': () => ({}),
  'an object': () => ({ wrong: { wrong: true } }),
  'an object without prototype': () => Object.create(null),
  'a function': () => () => 'wrong',
  'a class': () => Elsewhere,
  'an instance': () => new Elsewhere(),
  'a symbol': () => Symbol('wrong'),
  'a big integer': () => 1n,
  'a date': () => new Date(0),
  'a map': () => new Map([['wrong', 1]]),
  'a duration': () => Duration.days(3),
  'a construct': ({ stack }) => new Construct(stack, 'Wrong'),
  'a circular object': () => {
    const value: Record<string, unknown> = {};
    value['self'] = value;
    return value;
  },
};
