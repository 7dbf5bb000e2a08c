import type { IConstruct } from 'constructs';

/** Removes a construct from the tree when its definition throws, so that the same call can be made again. */
export function discardOnFailure<Value>(construct: IConstruct, define: () => Value): Value {
  try {
    return define();
  } catch (error) {
    construct.node.scope?.node.tryRemoveChild(construct.node.id);
    throw error;
  }
}
