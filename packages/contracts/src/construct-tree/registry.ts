import { Stage } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { LiveMap } from './live-map';

/**
 * Returns the registry of that name on the CDK Stage of a construct, or on the root outside a Stage.
 *
 * Registries hang on constructs under registered symbols, so that every loaded version of this package finds the same
 * one. Their content is a format.
 */
export function stageRegistry<Value>(construct: IConstruct, name: string): LiveMap<Value> {
  return registryOn(Stage.of(construct) ?? construct.node.root, name);
}

/** Returns the registry of that name on the root of the construct tree, for facts about an account. */
export function appRegistry<Value>(construct: IConstruct, name: string): LiveMap<Value> {
  return registryOn(construct.node.root, name);
}

function registryOn<Value>(holder: IConstruct, name: string): LiveMap<Value> {
  const key = Symbol.for(name);
  const existing = (holder as IConstruct & { readonly [key]?: LiveMap<Value> })[key];
  if (existing !== undefined) return existing;
  const registry = new LiveMap<Value>();
  Object.defineProperty(holder, key, { value: registry });
  return registry;
}
