/**
 * Gives the methods of tables to a class, for classes that can do the same but have nothing else in common: an owned and
 * an imported API. Each class also merges the interface of the table, so that the compiler knows.
 */
export function giveMethods(to: { readonly prototype: object }, ...tables: readonly object[]): void {
  for (const [name, value] of tables.flatMap((table) => Object.entries(table))) {
    Object.defineProperty(to.prototype, name, { value, writable: true, configurable: true });
  }
}
