/** A comparison of two values that only the deployment decides. */
export interface Atom {
  /** The kind of condition. */
  readonly kind: 'atom';
  /** The key that equal comparisons share. */
  readonly key: string;
  /**
   * The value that is compared, when the other side is written out: it equals one string at most.
   *
   * @default - neither side is written out
   */
  readonly subject?: string;
  /** The string that the subject is compared with. @default - neither side is written out */
  readonly text?: string;
}

/** A condition of a template. */
export type Condition =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] }
  | Atom;

/** The condition that always holds. */
export const ALWAYS: Condition = { kind: 'constant', value: true };

const NEVER: Condition = { kind: 'constant', value: false };

/** Returns whether a condition holds when its atoms do. */
export function holds(condition: Condition, atomHolds: (atom: Atom) => boolean): boolean {
  switch (condition.kind) {
    case 'constant':
      return condition.value;
    case 'not':
      return !holds(condition.of, atomHolds);
    case 'and':
      return condition.of.every((one) => holds(one, atomHolds));
    case 'or':
      return condition.of.some((one) => holds(one, atomHolds));
    case 'atom':
      return atomHolds(condition);
  }
}

/** Returns the condition that all of some conditions hold; {@link ALWAYS} for none. */
export function allOf(conditions: readonly Condition[]): Condition {
  const open = conditions.filter((one) => one.kind !== 'constant');
  if (conditions.some((one) => one.kind === 'constant' && !one.value)) return NEVER;
  const [first = ALWAYS, second] = open;
  return second === undefined ? first : { kind: 'and', of: open };
}

/** Returns the condition that at least one of some conditions holds. */
export function anyOf(conditions: readonly Condition[]): Condition {
  const open = conditions.filter((one) => one.kind !== 'constant');
  if (conditions.some((one) => one.kind === 'constant' && one.value)) return ALWAYS;
  const [first = NEVER, second] = open;
  return second === undefined ? first : { kind: 'or', of: open };
}

/** Returns the condition that another one does not hold. */
export function not(condition: Condition): Condition {
  if (condition.kind === 'constant') return condition.value ? NEVER : ALWAYS;
  return condition.kind === 'not' ? condition.of : { kind: 'not', of: condition };
}

/** Returns the atoms of a condition, each once. */
export function atomsOf(condition: Condition): ReadonlyMap<string, Atom> {
  const atoms = new Map<string, Atom>();
  const visit = (one: Condition): void => {
    if (one.kind === 'atom') atoms.set(one.key, one);
    else if (one.kind === 'not') visit(one.of);
    else if (one.kind !== 'constant') one.of.forEach(visit);
  };
  visit(condition);
  return atoms;
}

/** Returns the number of conditions in a condition, itself included. */
export function sizeOf(condition: Condition): number {
  if (condition.kind === 'not') return 1 + sizeOf(condition.of);
  if (condition.kind === 'and' || condition.kind === 'or') {
    return condition.of.reduce((size, one) => size + sizeOf(one), 1);
  }
  return 1;
}
