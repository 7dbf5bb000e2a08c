import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Stack } from 'aws-cdk-lib/core';
import { Construct, type IConstruct } from 'constructs';
import { apiRecord } from '../api/api-state';
import { classMarkOf, markClass } from '../construct-tree/fqn';
import { ApiDefinitionError } from '../errors/api-definition-error';

const NAMESPACE = '@apigwv2/contracts.Namespace';

/** Ids that an API keeps for its namespaces; nothing else below it may be called so. */
export const RESERVED_IDS: readonly string[] = ['Integrations', 'Authorizers', 'Shared'];

/** A scope that holds others and makes nothing. */
class Namespace extends Construct {
  static {
    markClass(Namespace, NAMESPACE);
  }
}

/** The namespace of that id, made when it is asked for first. */
export function namespace(parent: IConstruct, id: string): Construct {
  const there = parent.node.tryFindChild(id);
  if (there === undefined) return new Namespace(parent as Construct, id);
  if (classMarkOf(there) === NAMESPACE) return there as Construct;
  throw new ApiDefinitionError(
    'IdTaken',
    `the id '${id}' is kept for what the API makes itself; give this construct another id`,
    there,
  );
}

/**
 * Where that which belongs to an API lives in a stack: under the API in the API's own stack, under a namespace named
 * after the API in any other.
 */
export function homeOf(api: IApiRef, stack: Stack): IConstruct {
  const record = apiRecord(api);
  if (record.owner !== undefined && record.stack === stack) return record.owner;
  return namespace(stack, `Api-${escapeId(record.key)}`);
}

/** An id in which `/` cannot be taken for another one: constructs would make `a/b` and `a--b` the same. */
export function escapeId(id: string): string {
  return id.replace(/[%/]/g, encodeURIComponent);
}
