import { ALWAYS, allOf, anyOf, type Condition, not } from '../condition/condition';
import { keyOf } from '../value/key-of';
import type { Value } from '../value/value';
import { isRaw, type Scope } from './scope';

/** Resolves the definition of a condition, or a use of one. */
export function resolveCondition(raw: unknown, scope: Scope): Condition {
  const [[name, argument] = []] = isRaw(raw) ? Object.entries(raw) : [];
  const list = Array.isArray(argument) ? argument : [];
  const open = (): Condition => ({ kind: 'atom', key: `${scope.file}#${JSON.stringify(raw)}` });
  const all = () => list.map((one) => resolveCondition(one, scope));
  switch (name) {
    case 'Condition':
      return typeof argument === 'string' ? scope.condition(argument) : open();
    case 'Fn::Equals':
      return list.length === 2 ? resolveEquals(scope.resolve(list[0]), scope.resolve(list[1])) : open();
    case 'Fn::And':
      return list.length > 0 ? allOf(all()) : open();
    case 'Fn::Or':
      return list.length > 0 ? anyOf(all()) : open();
    case 'Fn::Not':
      return list.length === 1 ? not(resolveCondition(list[0], scope)) : open();
    default:
      return open();
  }
}

function resolveEquals(one: Value, other: Value): Condition {
  const [first, second] = [keyOf(one), keyOf(other)].sort();
  if (first === second) return ALWAYS;
  if (one.kind === 'literal' && other.kind === 'literal') return { kind: 'constant', value: false };
  const key = `${first}==${second}`;
  const [open, written] = one.kind === 'literal' ? [other, one] : [one, other];
  if (written.kind !== 'literal') return { kind: 'atom', key };
  return { kind: 'atom', key, subject: keyOf(open), text: String(written.value) };
}
