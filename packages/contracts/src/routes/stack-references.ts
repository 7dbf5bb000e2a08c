import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Stack } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { type ApiState, apiStateOf } from '../api/api-state';
import { authorizerStack } from '../binding/authorizer-placement';
import { constructsUsedBy } from '../binding/used-constructs';
import { LiveMap } from '../construct-tree/live-map';
import { outermostOf } from '../construct-tree/stack-path';
import { definitionError } from '../errors/definition-error';
import type { RouteEntry } from './route-entry';
import type { StackReference } from './stack-reference';

/**
 * Registers the references between stacks that a route causes, and checks that they lead one way. The CDK finds a cycle
 * later, and does not name the route.
 *
 * @throws ApiDefinitionError `StackCycle`
 */
export function registerStackReferences(api: IApiRef, entry: RouteEntry): void {
  const state = apiStateOf(api);
  const references = referencesOf(state, entry);
  if (references.length === 0) return;
  state.references ??= new LiveMap();
  for (const one of references) {
    const way = wayBack(one, state.references.values());
    if (way !== undefined) throw stackCycle([one, ...way], entry.route);
  }
  for (const one of references) state.references.set(idOf(one), entry.route, one);
}

function referencesOf(state: ApiState, { route, key, targets, authorizer }: RouteEntry): readonly StackReference[] {
  const toApi = state.stack === undefined ? [] : [{ from: Stack.of(route), to: state.stack, key }];
  const toUsed = targets.flatMap((target) => {
    const from = target === authorizer ? authorizerStack(state.stack, target, route) : Stack.of(route);
    return constructsUsedBy(target).map((used) => ({ from, to: Stack.of(used), key, used }));
  });
  return [...toApi, ...toUsed]
    .map((one) => ({ ...one, from: outermostOf(one.from), to: outermostOf(one.to) }))
    .filter(({ from, to }) => from !== to);
}

/** Returns references that lead from the end of one to its start. */
function wayBack(
  { from, to }: StackReference,
  references: readonly StackReference[],
  seen: readonly Stack[] = [],
): readonly StackReference[] | undefined {
  for (const next of references.filter((one) => one.from === to && !seen.includes(one.to))) {
    if (next.to === from) return [next];
    const way = wayBack({ ...next, from }, references, [...seen, to]);
    if (way !== undefined) return [next, ...way];
  }
  return undefined;
}

function stackCycle(cycle: readonly StackReference[], at: IConstruct) {
  const moved = cycle.find(({ used }) => used !== undefined);
  const parts = cycle.map(
    ({ from, to, key, used }) => `${from.node.path} to ${used?.node.path ?? to.node.path} by '${key}'`,
  );
  return definitionError(
    'StackCycle',
    `routes must refer to other stacks one way, got ${parts.join(' and ')}; create '${moved?.key}' in ${moved?.to.node.path}, such as with new HttpRoute(${moved?.to.node.id}, …)`,
    at,
  );
}

const idOf = ({ from, to, key, used }: StackReference) =>
  [from.node.path, to.node.path, key, used?.node.path].join('|');
