import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Stack } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { apiStateOf } from '../api/api-state';
import { outermostOf } from '../construct-tree/stack-path';
import type { ApiDefinitionError } from '../errors/api-definition-error';
import { definitionError } from '../errors/definition-error';
import type { RouteEntry } from '../routes/route-entry';

/**
 * Returns a predicate for the constructs that are deployed before a stage, or with it: those of its own stack, of the
 * API's, of all stacks that these two depend on, and of the stacks nested in any of them. It is complete once references
 * between stacks are resolved.
 */
export function deployableBefore(api: IApiRef, stage: IConstruct): (construct: IConstruct) => boolean {
  const stacks = new Set<Stack>();
  collect(Stack.of(stage), stacks);
  const { stack } = apiStateOf(api);
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
  // The dependencies of a nested stack are kept with the outermost stack around it.
  for (const dependency of outermostOf(stack).dependencies) collect(dependency, into);
}

/** Returns the error for a route that is deployed after a stage that depends on it. */
export function notDeployableBefore(entry: RouteEntry, what: string, at: IConstruct): ApiDefinitionError {
  return definitionError(
    'RouteNotDeployableBeforeStage',
    `a stage can only ${what} routes of its own stack, the API's stack and stacks that these depend on, got '${entry.key}' at ${entry.route.node.path}; define the stage beside the route (with createDefaultStage: false on the API), or make the stage's stack depend on the route's`,
    at,
  );
}
