import { type Kind, read } from './kind';

/** Any value: another check judges it. */
export const anything: Kind = { name: 'a value', matches: () => true };

/** A string. */
export const string: Kind = { name: 'a string', matches: (value) => typeof value === 'string' };

/** A number. Its range, NaN and Infinity are left to other checks. */
export const number: Kind = { name: 'a number', matches: (value) => typeof value === 'number' };

/** True or false. */
export const boolean: Kind = { name: 'true or false', matches: (value) => typeof value === 'boolean' };

/** An object, whose members another check judges. */
export const object: Kind = { name: 'an object', matches: isObject };

/** A duration, of any version of aws-cdk-lib. */
export const duration: Kind = withMember('a Duration', 'toSeconds', 'pass one such as Duration.seconds(10)');

/** Returns the kind of the values of an enumeration. */
export function oneOf(values: Readonly<Record<string, string>> | readonly string[], fix = 'pass one'): Kind {
  const known: readonly unknown[] = Object.values(values);
  const name = known.length > 2 ? `one of ${known.join(', ')}` : known.join(' or ');
  return { name, matches: (value) => known.includes(value), fix: () => fix };
}

/**
 * Returns the kind of objects that have a member, by which objects of every loaded version of a class are recognized.
 *
 * @param name the description of a value, such as `a queue`
 * @param member the member, such as `queueRef`
 */
export function withMember(name: string, member: string, fix = 'pass one'): Kind {
  const matches = (value: unknown) =>
    (typeof value === 'object' || typeof value === 'function') && value !== null && member in value;
  return { name, matches, fix: () => fix };
}

/** Returns the kind of lists. */
export function list(of: Kind): Kind {
  return {
    name: `a list, each item ${of.name}`,
    matches: Array.isArray,
    fix: (value) => (typeof value === 'string' ? `write ['${value}']` : 'pass a list'),
    within: (value, option, at) => {
      const given = value as readonly unknown[];
      const items = given.map((item, index) => read(of, item, `${option}[${index}]`, at));
      return items.every((item, index) => item === given[index]) ? value : items;
    },
  };
}

/** Returns the kind of objects that have values of one kind, by names that users choose. */
export function map(of: Kind): Kind {
  return {
    name: `an object, each value ${of.name}`,
    matches: isObject,
    within: (value, option, at) => {
      const given = Object.entries(value as object);
      const entries = given.map(([key, entry]) => [key, read(of, entry, `${option}.${key}`, at)] as const);
      return entries.every(([, entry], index) => entry === given[index]?.[1]) ? value : Object.fromEntries(entries);
    },
  };
}

/** Returns the kind of values that are of one of several kinds, the first that matches. */
export function either(...kinds: readonly Kind[]): Kind {
  const kindOf = (value: unknown) => kinds.find((kind) => kind.matches(value));
  return {
    name: kinds.map(({ name }) => name).join(', or '),
    matches: (value) => kindOf(value) !== undefined,
    within: (value, option, at) => kindOf(value)?.within?.(value, option, at) ?? value,
  };
}

/** Returns whether a value is an object, and not a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
