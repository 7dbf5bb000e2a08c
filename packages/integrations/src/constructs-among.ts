import { Construct, type IConstruct } from 'constructs';

/** Those of some values that are constructs, and so lie in a stack. */
export function constructsAmong(...values: readonly unknown[]): readonly IConstruct[] {
  return values.filter((value): value is IConstruct => Construct.isConstruct(value));
}
