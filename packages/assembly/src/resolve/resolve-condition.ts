import type { Condition } from '../condition/condition';
import { keyOf } from '../value/key-of';
import type { Value } from '../value/value';
import { isRaw, type Scope } from './scope';

/** Resolves the definition of a condition, or a use of one. */
export function resolveCondition(raw: unknown, scope: Scope): Condition {
  const [[name, argument] = []] = isRaw(raw) ? Object.entries(raw) : [];
  const list = Array.isArray(argument) ? argument : [];
  const all = () => list.map((one) => resolveCondition(one, scope));
  switch (name) {
    case 'Condition':
      return scope.condition(String(argument));
    case 'Fn::Equals':
      return resolveEquals(scope.resolve(list[0]), scope.resolve(list[1]));
    case 'Fn::And':
      return { kind: 'and', of: all() };
    case 'Fn::Or':
      return { kind: 'or', of: all() };
    case 'Fn::Not':
      return { kind: 'not', of: resolveCondition(list[0], scope) };
    default:
      return { kind: 'atom', key: `${scope.file}#${JSON.stringify(raw)}` };
  }
}

function resolveEquals(one: Value, other: Value): Condition {
  const [first, second] = [keyOf(one), keyOf(other)].sort();
  const key = `${first}==${second}`;
  if (one.kind === 'literal' && other.kind === 'literal') return { kind: 'constant', value: first === second };
  const [open, written] = one.kind === 'literal' ? [other, one] : [one, other];
  if (written.kind !== 'literal') return { kind: 'atom', key };
  return { kind: 'atom', key, subject: keyOf(open), text: String(written.value) };
}
