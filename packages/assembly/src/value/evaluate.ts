import { type Condition, holds } from '../condition/condition';
import type { Parameter, Pseudo, Reference, Unknown, Value } from './value';

/** A part of a value that the templates do not tell. */
export type Open = Reference | Parameter | Pseudo | Unknown;

/** Knowledge of a deployment besides the templates. */
export interface Known {
  /** Returns the value of a part that the templates do not tell. */
  readonly valueOf: (open: Open) => unknown;
  /** Returns whether an atom of a condition holds. @default - none does */
  readonly atomHolds?: (key: string) => boolean;
}

/** Returns a value as plain data, with what is known put in; undefined for an absent value. */
export function evaluate(value: Value, known: Known): unknown {
  switch (value.kind) {
    case 'literal':
      return value.value;
    case 'concatenation':
      return value.parts.map((part) => String(evaluate(part, known) ?? '')).join('');
    case 'list':
      return value.items.map((item) => evaluate(item, known)).filter((item) => item !== undefined);
    case 'map':
      return Object.fromEntries(
        [...value.entries]
          .map(([name, entry]) => [name, evaluate(entry, known)])
          .filter(([, entry]) => entry !== undefined),
      );
    case 'choice':
      return evaluate(isTrueFor(value.condition, known) ? value.whenTrue : value.whenFalse, known);
    case 'none':
      return undefined;
    default:
      return known.valueOf(value);
  }
}

function isTrueFor(condition: Condition, { atomHolds = () => false }: Known): boolean {
  return holds(condition, ({ key }) => atomHolds(key));
}
