const CLASS = Symbol.for('@apigwv2/contracts.class');

/** The name of a class across loaded copies of its package. */
export type ClassName = `@apigwv2/${string}.${string}`;

/**
 * Gives the objects of a class a name by which every loaded copy of the packages knows them. Two versions of a
 * package can be loaded in one app, so `instanceof` would tell them apart.
 */
export function markClass(of: { readonly prototype: object }, name: ClassName): void {
  Object.defineProperty(of.prototype, CLASS, { value: name });
}

/** The name that {@link markClass} gave, or undefined for an object of anybody else's class. */
export function classMarkOf(value: object): ClassName | undefined {
  return (value as { readonly [CLASS]?: ClassName })[CLASS];
}
