const FQN = Symbol.for('@apigwv2/contracts.class');

/** The fully qualified name of a class: its package and its name. */
export type Fqn = `@apigwv2/${string}.${string}`;

/**
 * Sets the fully qualified name of a class, by which every loaded version of the packages recognizes its objects.
 * `instanceof` would tell the classes of two versions apart.
 */
export function setFqn(of: { readonly prototype: object }, fqn: Fqn): void {
  Object.defineProperty(of.prototype, FQN, { value: fqn });
}

/** Returns the name that {@link setFqn} set on the class of an object, or undefined. */
export function fqnOf(value: object): Fqn | undefined {
  return (value as { readonly [FQN]?: Fqn })[FQN];
}
