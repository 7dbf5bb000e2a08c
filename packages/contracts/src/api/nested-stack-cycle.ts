import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { type CfnResource, Stack } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { constructsUsedBy } from '../binding/used-constructs';
import { atSynthesis } from '../construct-tree/at-synthesis';
import { stageRegistry } from '../construct-tree/registry';
import { outermostOf } from '../construct-tree/stack-path';
import { resourceCycle } from '../deployment/resource-cycle';
import { definitionError } from '../errors/definition-error';
import { apiStateOf } from './api-state';

/**
 * Checks, at synthesis, that nested stacks with parts of an API do not wait for each other. The CDK finds cycles of
 * stacks only; nested stacks are resources of their parent, whose deployment would fail.
 *
 * @throws ApiDefinitionError `StackCycle`, at synthesis
 */
export function checkNestedStacks(api: IApiRef & IConstruct): void {
  atSynthesis(api, () => {
    const { routes, stages } = apiStateOf(api);
    const parts = [api, ...routes.values().map(({ route }) => route), ...stages.values()];
    for (const stack of new Set(parts.map((part) => outermostOf(Stack.of(part))))) checkOnce(stack, api);
  });
}

/** Checks the nested stacks of a stack, which several APIs can be in, once. */
function checkOnce(stack: Stack, api: IApiRef & IConstruct): void {
  const checked = stageRegistry<boolean>(stack, '@apigwv2/contracts.nestedStacks');
  if (checked.get(stack.node.path)) return;
  checked.set(stack.node.path, stack, true);
  for (const parent of parentsOf(stack)) {
    const cycle = resourceCycle(parent);
    if (cycle !== undefined) throw stackCycle(cycle, api);
  }
}

/** Returns the stacks that have nested stacks: a stack itself, or those nested in it. */
function parentsOf(stack: Stack): ReadonlySet<Stack> {
  const nested = stack.node.findAll().filter((one): one is Stack => Stack.isStack(one) && one.nested);
  return new Set(nested.map(({ nestedStackParent }) => nestedStackParent as Stack));
}

function stackCycle(cycle: readonly CfnResource[], api: IApiRef & IConstruct) {
  const way = [...cycle, cycle[0]].map((resource) => resource && (nestedStackOf(resource) ?? resource).node.path);
  const fix = fixOf(cycle, api) ?? 'move one of them, or what it refers to, to the parent stack';
  const rule = `nested stacks must not wait for each other, got ${way.join(' to ')}`;
  return definitionError('StackCycle', `${rule}; ${fix}`, api);
}

/** Says what to move, where a stage waits for a route that uses a construct beside the stage. */
function fixOf(cycle: readonly CfnResource[], api: IApiRef): string | undefined {
  const { routes, stages } = apiStateOf(api);
  for (const stage of stages.values()) {
    const place = Stack.of(stage);
    if (!cycle.some((resource) => nestedStackOf(resource) === place)) continue;
    for (const { route, key, targets } of routes.values().filter((one) => Stack.of(one.route) !== place)) {
      const used = targets.flatMap(constructsUsedBy).find((one) => Stack.of(one) === place);
      if (used === undefined) continue;
      return `the stage ${stage.node.path} waits for the route '${key}', which uses ${used.node.path}: move the stage to ${Stack.of(route).node.path}, or that construct out of ${place.node.path}`;
    }
  }
  return undefined;
}

/** Returns the nested stack that a resource of its parent stands for. */
function nestedStackOf(resource: CfnResource): Stack | undefined {
  const siblings: readonly IConstruct[] = resource.node.scope?.node.scope?.node.children ?? [];
  return siblings.find((one): one is Stack => Stack.isStack(one) && one.nestedStackResource === resource);
}
