import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Stack } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { apiRecord } from '../api/api-state';
import { isInTree, outermostOf } from '../construct-tree/stack-path';
import { ApiDefinitionError } from '../errors/api-definition-error';
import type { RouteEntry } from '../routes/route-entry';

/**
 * Which constructs a stage may refer to without turning the order of deployment around: those of its own stack, of
 * the API's, of all stacks these two depend on, and of the stacks nested in any of them. Complete once references
 * between stacks are resolved.
 */
export function stageReach(api: IApiRef, stage: IConstruct): (construct: IConstruct) => boolean {
  const stacks = new Set<Stack>();
  collect(Stack.of(stage), stacks);
  const { stack } = apiRecord(api);
  if (stack !== undefined) collect(stack, stacks);
  return (construct) => {
    for (let at: Stack | undefined = Stack.of(construct); at !== undefined; at = at.nestedStackParent) {
      if (stacks.has(at)) return true;
    }
    return false;
  };
}

function collect(stack: Stack, into: Set<Stack>): void {
  if (into.has(stack)) return;
  into.add(stack);
  // What a nested stack depends on is only kept with the stack that it is deployed with.
  for (const dependency of outermostOf(stack).dependencies) collect(dependency, into);
}

/** The routes of an API that still hang in the tree, all or those that are wanted. */
export function routesOf(api: IApiRef, isWanted = (_entry: RouteEntry) => true): readonly RouteEntry[] {
  // Few are wanted where not all are, and looking for one in the tree is the dearer question.
  return [...apiRecord(api).routes.values()].filter((entry) => isWanted(entry) && isInTree(entry.route));
}

/** The error for a route that a stage would have to wait for but cannot. */
export function outOfReach(entry: RouteEntry, what: string, at: IConstruct): ApiDefinitionError {
  return new ApiDefinitionError(
    'RouteOutOfReach',
    `a stage can only ${what} routes of its own stack, of the API's, and of stacks these depend on, and '${entry.key}' is ${entry.route.node.path}; put the stage beside the route (with createDefaultStage: false on the API), or let the stage's stack depend on the route's`,
    at,
  );
}
