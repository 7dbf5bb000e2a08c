import type { Reference, Value } from './value';

/** Returns the references within a value, in either case of its conditions. */
export function referencesIn(value: Value): readonly Reference[] {
  switch (value.kind) {
    case 'reference':
      return [value];
    case 'concatenation':
      return value.parts.flatMap(referencesIn);
    case 'list':
      return value.items.flatMap(referencesIn);
    case 'map':
      return [...value.entries.values()].flatMap(referencesIn);
    case 'choice':
      return [...referencesIn(value.whenTrue), ...referencesIn(value.whenFalse)];
    default:
      return [];
  }
}
