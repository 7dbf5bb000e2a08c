import { oneStack } from '@apigwv2/testing';
import { Fn, Lazy } from 'aws-cdk-lib/core';
import { checked, checkedProps } from '../../src/options/checked';
import { json, jsonObject } from '../../src/options/json-kinds';
import { type Kind, optional } from '../../src/options/kind';
import { options } from '../../src/options/option-kinds';
import { duration, either, list, map, number, oneOf, string, withMember } from '../../src/options/plain-kinds';
import { scopeAndId } from '../../src/options/scope-and-id';
import { targetPlace } from '../../src/options/target-place';

interface Limits {
  readonly name: string;
  readonly rate?: number;
}

interface Props {
  readonly limits?: Limits;
  readonly tags?: { readonly [key: string]: string };
  readonly places?: readonly (string | Limits)[];
}

const LIMITS = options<Limits>({ name: string, rate: optional(number) });
const PROPS = options<Props>({
  limits: optional(LIMITS),
  tags: optional(map(string)),
  places: optional(list(either(string, LIMITS))),
});

const AT = "Books 'Shelf'";

describe('checkedProps', () => {
  test('returns the object that it was given', () => {
    const props: Props = { limits: { name: 'a' }, places: ['b', { name: 'c' }] };
    expect(checkedProps(PROPS, props, AT)).toBe(props);
  });

  test.each([
    [{ limits: null }, { limits: undefined }],
    [{ limits: { name: 'a', rate: null } }, { limits: { name: 'a', rate: undefined } }],
    [{ places: [{ name: 'c', rate: null }] }, { places: [{ name: 'c', rate: undefined }] }],
    [null, {}],
  ])('treats null in %j as absent', (given, props) => {
    expect(checkedProps(PROPS, given as never, AT)).toEqual(props);
  });

  test('adds no option', () => {
    expect(Object.keys(checkedProps(PROPS, { limits: null, other: 1 } as never, AT))).toEqual(['limits', 'other']);
  });

  test.each<[string, unknown, RegExp]>([
    ['props of another type', 'a', /^props must be an object, got 'a'; write \{ limits: … \} \(at Books 'Shelf'\)$/],
    ['a nested option', { limits: { name: 'a', rate: '1' } }, /^limits\.rate must be a number, got '1'; pass one/],
    ['a missing option', { limits: {} }, /^limits\.name must be a string, got nothing; pass one/],
    ['a value of a map', { tags: { a: 1 } }, /^tags\.a must be a string, got 1; pass one/],
    ['a string in place of a list', { places: 'a' }, /^places must be a list, each item .*, got 'a'; write \['a'\]/],
    ['an item of a list', { places: [1] }, /^places\[0\] must be a string, or an object, got 1; pass one/],
    ['an option within a union', { places: ['a', {}] }, /^places\[1\]\.name must be a string, got nothing/],
  ])('rejects %s and names it', (_what, props, message) => {
    expect(() => checkedProps(PROPS, props as never, AT)).toThrowDefinitionError('TypeMismatch', message);
  });

  test('lets tokens through', () => {
    const props = { places: Fn.split(',', Fn.importValue('a')), limits: Lazy.any({ produce: () => undefined }) };
    expect(checkedProps(PROPS, props as never, AT)).toBe(props);
  });
});

describe('checked', () => {
  class Shelf {}
  class Lamp {
    readonly lampRef = {};
  }
  const lamp = withMember('a lamp', 'lampRef');
  const circular: { self?: unknown } = {};
  circular.self = circular;

  test.each<[string, Kind, unknown, RegExp]>([
    ['a class without new', lamp, Shelf, /must be a lamp, got the class Shelf; write new Shelf\(…\)/],
    ['an object of another class', lamp, new Shelf(), /got a Shelf; pass one/],
    ['an object without a prototype', lamp, Object.create(null), /got an empty object/],
    ['a function', lamp, () => 1, /got a function/],
    ['a symbol', string, Symbol('a'), /got Symbol\(a\)/],
    ['a big integer', number, 1n, /got 1n/],
    ['a list', string, ['a', [1], undefined], /got \['a', a list, nothing\]/],
    ['a long string', number, 'x'.repeat(99), /got 'x{59}…;/],
    ['a number in place of a duration', duration, 10, /must be a Duration, got 10; pass one such as Duration\.seconds/],
    ['an unknown word', oneOf(['a', 'b', 'c']), 'd', /must be one of a, b, c, got 'd'/],
    ['an unknown word of two', oneOf(['a', 'b'], 'leave it out'), 'd', /must be a or b, got 'd'; leave it out/],
    ['an object that contains itself', jsonObject, circular, /plain data, got an object that contains itself at lamp/],
    ['a function in plain data', json, [{ a: () => 1 }], /plain data, got a function at lamp\.0\.a/],
  ])('rejects %s', (_what, kind, value, message) => {
    expect(() => checked('lamp', kind, value, AT)).toThrowDefinitionError('TypeMismatch', message);
  });

  test('accepts an object that is used twice in plain data, and null', () => {
    const shared = { a: null };
    expect(() => checked('lamp', json, [shared, shared], AT)).not.toThrow();
  });

  test('accepts an object by its member', () => {
    const value = new Lamp();
    expect(checked('lamp', lamp, value, AT)).toBe(value);
  });
});

test('scopeAndId rejects a scope that is no construct, and an ID that is no string', () => {
  expect(() => scopeAndId('Books' as never, {} as never, 'HttpApi')).toThrowDefinitionError(
    'TypeMismatch',
    /^scope must be a construct such as a stack, got 'Books'; pass it first, then the id \(at HttpApi\)$/,
  );
  expect(() => scopeAndId(oneStack(), {} as never, 'HttpApi')).toThrowDefinitionError(
    'TypeMismatch',
    /^id must be a non-empty string, got an empty object; write new HttpApi\(scope, 'Books'\)/,
  );
});

test('targetPlace rejects an ID that is no string', () => {
  expect(() => targetPlace('HttpUrlIntegration', {} as never)).toThrowDefinitionError(
    'TypeMismatch',
    /^id must be a string, .*; pass the id of the target first, such as new HttpUrlIntegration\('Books', …\)/,
  );
});
