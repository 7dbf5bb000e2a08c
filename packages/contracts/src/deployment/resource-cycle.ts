import { CfnResource, Stack } from 'aws-cdk-lib/core';
import { renderedResource } from './rendered-resource';

/** Returns resources in the template of a stack that wait for each other in a cycle, by references and `DependsOn`. */
export function resourceCycle(stack: Stack): readonly CfnResource[] | undefined {
  const resources = stack.node
    .findAll()
    .filter((one): one is CfnResource => CfnResource.isCfnResource(one) && Stack.of(one) === stack);
  const waits = new Map(
    resources.flatMap((resource) => renderedResource(resource)).map(([id, one]) => [id, namedIn(one)]),
  );
  const done = new Set<string>();
  for (const id of waits.keys()) {
    const cycle = follow(id, [], waits, done);
    if (cycle !== undefined)
      return cycle
        .map((name) => resources.find((one) => stack.resolve(one.logicalId) === name))
        .filter((one) => one !== undefined);
  }
  return undefined;
}

function follow(
  id: string,
  trail: readonly string[],
  waits: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): readonly string[] | undefined {
  if (trail.includes(id)) return trail.slice(trail.indexOf(id));
  if (done.has(id)) return undefined;
  for (const next of waits.get(id) ?? []) {
    const cycle = waits.has(next) ? follow(next, [...trail, id], waits, done) : undefined;
    if (cycle !== undefined) return cycle;
  }
  done.add(id);
  return undefined;
}

/** Returns the logical IDs that a part of a template refers to. */
function namedIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namedIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === 'Ref') return [inner as string];
    if (name === 'Fn::GetAtt') return [[inner].flat()[0] as string];
    if (name === 'DependsOn') return [inner].flat() as string[];
    return namedIn(inner);
  });
}
