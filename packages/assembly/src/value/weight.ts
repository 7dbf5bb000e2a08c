import type { Value } from './value';

/** Returns the number of characters and of parts of a value, up to a limit: more is not counted. */
export function weightOf(value: Value, limit: number): number {
  switch (value.kind) {
    case 'literal':
      return 1 + String(value.value).length;
    case 'concatenation':
      return total(value.parts, limit);
    case 'list':
      return total(value.items, limit);
    case 'map':
      return total([...value.entries.values()], limit);
    case 'choice':
      return total([value.whenTrue, value.whenFalse], limit);
    default:
      return 1;
  }
}

function total(values: readonly Value[], limit: number): number {
  let weight = 1;
  for (const value of values) {
    weight += weightOf(value, limit - weight);
    if (weight > limit) break;
  }
  return weight;
}
