import type { IConstruct } from 'constructs';
import { isNamespace } from '../binding/namespace';

const MADE_FOR = Symbol.for('@apigwv2/contracts.madeFor');

/** A construct, with those elsewhere in the tree that its constructor created. */
interface Owner extends IConstruct {
  [MADE_FOR]?: readonly IConstruct[];
}

/** Registers constructs that are to be discarded together with another one. */
export function discardTogether(construct: IConstruct, others: readonly IConstruct[]): void {
  if (others.length === 0) return;
  const value = [...((construct as Owner)[MADE_FOR] ?? []), ...others];
  Object.defineProperty(construct, MADE_FOR, { value, configurable: true });
}

/** Removes a construct from the tree when its definition throws, so that the same call can be made again. */
export function discardOnFailure<Value>(construct: IConstruct, define: () => Value): Value {
  try {
    return define();
  } catch (error) {
    throw discarded(construct, error);
  }
}

/** Removes a construct whose constructor failed from the tree, and returns the error, for the constructor to throw. */
export function discarded(construct: IConstruct, error: unknown): unknown {
  discard(construct);
  return error;
}

/** Removes a construct from the tree, those that it was registered with, and the namespaces around them that are empty then. */
export function discard(construct: IConstruct): void {
  for (const other of [...((construct as Owner)[MADE_FOR] ?? [])].reverse()) discard(other);
  const { scope, id } = construct.node;
  if (scope === undefined || scope.node.tryFindChild(id) !== construct) return;
  scope.node.tryRemoveChild(id);
  if (isNamespace(scope) && scope.node.children.length === 0) discard(scope);
}
