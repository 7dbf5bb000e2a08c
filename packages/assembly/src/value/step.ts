import { keyOf } from './key-of';
import { NONE, type Value } from './value';

/** Returns the member of a map, or the item of a list; none if there is none, and unknown in an unknown value. */
export function step(value: Value, key: string | number): Value {
  switch (value.kind) {
    case 'map':
      return value.entries.get(String(key)) ?? NONE;
    case 'list':
      return value.items[Number(key)] ?? NONE;
    case 'choice': {
      const { condition } = value;
      const [whenTrue, whenFalse] = [step(value.whenTrue, key), step(value.whenFalse, key)];
      if (whenTrue.kind === 'none' && whenFalse.kind === 'none') return NONE;
      return { kind: 'choice', condition, whenTrue, whenFalse };
    }
    case 'literal':
    case 'none':
      return NONE;
    default:
      return { kind: 'unknown', expression: `${keyOf(value)}.${key}` };
  }
}

/** Returns the items of a list; undefined if the list is not known. A single value is a list of one. */
export function itemsOf(value: Value): readonly Value[] | undefined {
  if (value.kind === 'list') return value.items.flatMap((item) => (item.kind === 'none' ? [] : [item]));
  if (value.kind === 'none') return [];
  return value.kind === 'literal' ? [value] : undefined;
}

/** Returns the entries of a map; undefined if the map is not known. */
export function entriesOf(value: Value): readonly (readonly [string, Value])[] | undefined {
  if (value.kind === 'none') return [];
  if (value.kind !== 'map') return undefined;
  return [...value.entries].filter(([, entry]) => entry.kind !== 'none');
}
