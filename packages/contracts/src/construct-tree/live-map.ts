import type { IConstruct } from 'constructs';
import { isInTree } from './stack-path';

interface Entry<Value> {
  readonly construct: IConstruct;
  readonly value: Value;
}

/**
 * A map of values that belong to constructs. The value of a construct that left the tree, as `tryRemoveChild` makes it,
 * counts as absent, so that callers need not check.
 */
export class LiveMap<Value> {
  private readonly entries = new Map<string, Entry<Value>>();

  /** The number of values that were ever set, including those whose construct left the tree. */
  get capacity(): number {
    return this.entries.size;
  }

  /** Returns the value of a key whose construct is in the tree. */
  get(key: string): Value | undefined {
    const entry = this.entries.get(key);
    return entry !== undefined && isInTree(entry.construct) ? entry.value : undefined;
  }

  /** Sets the value of a key, for as long as the construct is in the tree. */
  set(key: string, construct: IConstruct, value: Value): void {
    this.entries.set(key, { construct, value });
  }

  /** Returns the values whose constructs are in the tree, in the order in which their keys were first set. */
  values(filter: (value: Value) => boolean = () => true): readonly Value[] {
    return this.keyed(filter).map(([, value]) => value);
  }

  /** Returns the keys and values whose constructs are in the tree; `filter` runs first, as it is the cheaper question. */
  keyed(filter: (value: Value) => boolean = () => true): readonly (readonly [string, Value])[] {
    return [...this.entries]
      .filter(([, { construct, value }]) => filter(value) && isInTree(construct))
      .map(([key, { value }]) => [key, value]);
  }
}
