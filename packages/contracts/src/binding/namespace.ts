import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Stack } from 'aws-cdk-lib/core';
import { Construct, type IConstruct } from 'constructs';
import { apiStateOf } from '../api/api-state';
import { fqnOf, setFqn } from '../construct-tree/fqn';
import { definitionError } from '../errors/definition-error';

const NAMESPACE = '@apigwv2/contracts.Namespace';

/** The IDs that an API reserves for its namespaces. */
export const RESERVED_IDS: readonly string[] = ['Integrations', 'Authorizers', 'Shared'];

/** A scope that groups other scopes and has no resource of its own. */
class Namespace extends Construct {
  static {
    setFqn(Namespace, NAMESPACE);
  }
}

/**
 * Returns the namespace of that ID below a construct, and creates it on the first call.
 *
 * @throws ApiDefinitionError `InvalidId` when another construct has the ID
 */
export function namespace(parent: IConstruct, id: string): Construct {
  const existing = parent.node.tryFindChild(id);
  if (existing === undefined) return new Namespace(parent as Construct, id);
  if (isNamespace(existing)) return existing as Construct;
  throw definitionError(
    'InvalidId',
    `the id '${id}' is reserved for resources that the API creates; give this construct another id`,
    existing,
  );
}

/** Returns whether a construct is a namespace, also one of another version of this package. */
export function isNamespace(construct: IConstruct): boolean {
  return fqnOf(construct) === NAMESPACE;
}

/** Returns the scope that holds the targets of an API in a stack: its owner, or a namespace in any other stack. */
export function bindingScopeOf(api: IApiRef, stack: Stack): IConstruct {
  const state = apiStateOf(api);
  if (state.owner !== undefined && state.stack === stack) return state.owner;
  return namespace(stack, `Api-${escapeId(state.key)}`);
}

/** Escapes `/` in an ID: constructs would make `a/b` and `a--b` the same. */
export function escapeId(id: string): string {
  return id.replace(/[%/]/g, encodeURIComponent);
}
