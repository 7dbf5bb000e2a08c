import { numberOf, textOf } from '../value/literals';
import { concatenate, literal, type Value } from '../value/value';
import { weightOf } from '../value/weight';
import { type Scope, unknownOf } from './scope';

/** The most characters of a string that is put together: as many as CloudFormation accepts in a template. */
export const MAX_LENGTH = 1_000_000;

/** The most items of `Fn::Join` with a condition that decides whether they exist. */
const MAX_OPTIONAL = 6;

/** Resolves the argument of `Fn::Join`. */
export function resolveJoin(argument: unknown, scope: Scope): Value {
  const [delimiter, list] = Array.isArray(argument) ? argument : [];
  const items = scope.resolve(list);
  const joined = typeof delimiter === 'string' ? join(items, delimiter, MAX_OPTIONAL) : undefined;
  return joined ?? unknownOf({ 'Fn::Join': argument }, scope);
}

/** Joins the items of a list; undefined for a value that is no list, or is too large. */
function join(list: Value, delimiter: string, choices: number): Value | undefined {
  if (list.kind === 'choice') {
    return either(list, (one) => (choices === 0 ? undefined : join(one, delimiter, choices - 1)));
  }
  if (list.kind !== 'list') return undefined;
  const present = list.items.filter(({ kind }) => kind !== 'none');
  // The delimiter before an absent item is absent too.
  const optional = present.findIndex(mayBeAbsent);
  const item = present[optional];
  if (item?.kind === 'choice') {
    const others = (one: Value): Value => ({ kind: 'list', items: present.with(optional, one) });
    return either(item, (one) => (choices === 0 ? undefined : join(others(one), delimiter, choices - 1)));
  }
  const parts = present.flatMap((one, index) => (index === 0 ? [one] : [literal(delimiter), one]));
  return weightOf({ kind: 'list', items: parts }, MAX_LENGTH) > MAX_LENGTH ? undefined : concatenate(parts);
}

function either(choice: Extract<Value, { kind: 'choice' }>, change: (value: Value) => Value | undefined) {
  const [whenTrue, whenFalse] = [change(choice.whenTrue), change(choice.whenFalse)];
  if (whenTrue === undefined || whenFalse === undefined) return undefined;
  return { ...choice, whenTrue, whenFalse };
}

function mayBeAbsent(value: Value): boolean {
  if (value.kind !== 'choice') return value.kind === 'none';
  return mayBeAbsent(value.whenTrue) || mayBeAbsent(value.whenFalse);
}

/** Resolves the argument of `Fn::Select`. */
export function resolveSelect(argument: unknown, scope: Scope): Value {
  const [index, list] = Array.isArray(argument) ? argument : [];
  const number = numberOf(scope.resolve(index));
  const items = scope.resolve(list);
  const found = items.kind === 'list' && number !== undefined ? items.items[number] : undefined;
  return found ?? unknownOf({ 'Fn::Select': argument }, scope);
}

/** Resolves the argument of `Fn::Split`, for a string that is written out. */
export function resolveSplit(argument: unknown, scope: Scope): Value {
  const [delimiter, source] = Array.isArray(argument) ? argument : [];
  const text = textOf(scope.resolve(source));
  if (typeof delimiter !== 'string' || delimiter === '' || text === undefined) {
    return unknownOf({ 'Fn::Split': argument }, scope);
  }
  return { kind: 'list', items: text.split(delimiter).map(literal) };
}
