import { Duration, Fn, Lazy, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { settingsDifference } from '../../src/binding/settings-difference';

class Cache {
  constructor(readonly ttl: number) {}
}
class Store {
  constructor(readonly ttl: number) {}
}

const stack = new Stack();
const one = new Construct(stack, 'One');
const other = new Construct(stack, 'Other');
const lazy = Lazy.any({ produce: () => 'later' });
const lazyText = Lazy.string({ produce: () => 'later' });
const lazyDuration = Duration.seconds(Lazy.number({ produce: () => 29 }));
const list = Lazy.list({ produce: () => ['later'] });

describe('settingsDifference', () => {
  test.each<[string, object, object]>([
    ['two empty objects', {}, {}],
    ['plain values', { a: 1, b: 'x', c: true, d: null }, { d: null, c: true, b: 'x', a: 1 }],
    ['an undefined member and an absent one', { a: 1, b: undefined }, { a: 1 }],
    ['an absent member and an undefined one', { a: 1 }, { a: 1, b: undefined }],
    ['durations of one length', { timeout: Duration.seconds(29) }, { timeout: Duration.millis(29_000) }],
    ['one unresolved duration', { timeout: lazyDuration }, { timeout: lazyDuration }],
    ['equal arrays', { a: ['x', { y: 1 }] }, { a: ['x', { y: 1 }] }],
    ['nested objects', { a: { b: { c: 1 } } }, { a: { b: { c: 1 } } }],
    ['one construct', { handler: one }, { handler: one }],
    ['one lazy value', { a: lazy, b: lazyText, c: list }, { a: lazy, b: lazyText, c: list }],
    ['two NaN values', { a: Number.NaN }, { a: Number.NaN }],
    ['objects of one class', { a: new Cache(1) }, { a: new Cache(1) }],
    ['objects without a class', { a: Object.create(null) }, { a: Object.create(null) }],
  ])('returns undefined for %s', (_what, left, right) => {
    expect(settingsDifference(left, right)).toBeUndefined();
  });

  test.each<[string, object, object, string]>([
    ['plain values', { a: 1, b: 2 }, { a: 1, b: 3 }, 'b'],
    ['types', { a: 1 }, { a: '1' }, 'a'],
    ['null and absent', { a: null }, {}, 'a'],
    ['a member that only the first has', { a: 1, b: 2 }, { a: 1 }, 'b'],
    ['a member that only the second has', { a: 1 }, { a: 1, b: 2 }, 'b'],
    ['durations', { timeout: Duration.seconds(29) }, { timeout: Duration.seconds(30) }, 'timeout'],
    ['durations below a millisecond', { timeout: Duration.millis(0.4) }, { timeout: Duration.millis(0.6) }, 'timeout'],
    ['a duration and a number', { timeout: Duration.seconds(29) }, { timeout: 29 }, 'timeout'],
    ['a duration and an object', { timeout: {} }, { timeout: Duration.seconds(29) }, 'timeout'],
    ['unresolved durations', { timeout: lazyDuration }, { timeout: Duration.seconds(29) }, 'timeout'],
    ['constructs', { handler: one }, { handler: other }, 'handler'],
    ['a construct and an object', { handler: one }, { handler: {} }, 'handler'],
    ['two lazy values', { a: lazy }, { a: Lazy.any({ produce: () => 'later' }) }, 'a'],
    ['two lazy texts', { a: lazyText }, { a: Lazy.string({ produce: () => 'later' }) }, 'a'],
    ['two imports of one value', { a: Fn.importValue('x') }, { a: Fn.importValue('x') }, 'a'],
    ['items of arrays', { a: ['x', 'y'] }, { a: ['x', 'z'] }, 'a.1'],
    ['the length of arrays', { a: ['x'] }, { a: ['x', 'y'] }, 'a.1'],
    ['an array and an object', { a: ['x'] }, { a: { 0: 'x' } }, 'a'],
    [
      'nested objects',
      { headers: { accept: 'a', host: 'b' } },
      { headers: { accept: 'a', host: 'c' } },
      'headers.host',
    ],
    ['classes', { a: new Cache(1) }, { a: new Store(1) }, 'a'],
    ['a class and a plain object', { a: new Cache(1) }, { a: { ttl: 1 } }, 'a'],
    ['members of a class', { a: new Cache(1) }, { a: new Cache(2) }, 'a.ttl'],
    ['dates, whose value no member shows', { a: new Date(1) }, { a: new Date(2) }, 'a'],
    ['maps, whose entries no member shows', { a: new Map([['x', 1]]) }, { a: new Map([['x', 2]]) }, 'a'],
    ['sets, whose items no member shows', { a: new Set([1]) }, { a: new Set([2]) }, 'a'],
    ['functions', { a: () => 1 }, { a: () => 1 }, 'a'],
  ])('returns the path of the different %s', (_what, left, right, difference) => {
    expect(settingsDifference(left, right)).toBe(difference);
    expect(settingsDifference(right, left)).toBe(difference);
  });

  test('returns the first of several differences', () => {
    expect(settingsDifference({ a: 1, b: 1, c: 1 }, { a: 1, b: 2, c: 2 })).toBe('b');
  });
});
