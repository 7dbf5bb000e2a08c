import { concatenate, literal, type Value } from '../value/value';
import { type Scope, unknownOf } from './scope';

/** Resolves the argument of `Fn::Join`. */
export function resolveJoin(argument: unknown, scope: Scope): Value {
  const [delimiter, list] = Array.isArray(argument) ? argument : [];
  const items = scope.resolve(list);
  if (typeof delimiter !== 'string' || items.kind !== 'list') return unknownOf({ 'Fn::Join': argument }, scope);
  const present = items.items.filter(({ kind }) => kind !== 'none');
  return concatenate(present.flatMap((item, index) => (index === 0 ? [item] : [literal(delimiter), item])));
}

/** Resolves the argument of `Fn::Select`. */
export function resolveSelect(argument: unknown, scope: Scope): Value {
  const [index, list] = Array.isArray(argument) ? argument : [];
  const items = scope.resolve(list);
  const found = items.kind === 'list' ? items.items[Number(index)] : undefined;
  return found ?? unknownOf({ 'Fn::Select': argument }, scope);
}

/** Resolves the argument of `Fn::Split`, for a string that is written out. */
export function resolveSplit(argument: unknown, scope: Scope): Value {
  const [delimiter, source] = Array.isArray(argument) ? argument : [];
  const value = scope.resolve(source);
  if (typeof delimiter !== 'string' || delimiter === '' || value.kind !== 'literal') {
    return unknownOf({ 'Fn::Split': argument }, scope);
  }
  return { kind: 'list', items: String(value.value).split(delimiter).map(literal) };
}
