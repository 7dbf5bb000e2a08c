import { resourcesOf } from '@apigwv2/testing';
import type { Stack } from 'aws-cdk-lib/core';

/**
 * Returns the logical IDs of resources of a template that depend on one another in a cycle. The CDK detects cycles
 * between stacks only; those of nested stacks, which are resources of their parent, fail the deployment.
 */
export function resourceCycle(stack: Stack): string[] | undefined {
  const waits = new Map(Object.entries(resourcesOf(stack)).map(([id, resource]) => [id, namedIn(resource)]));
  const done = new Set<string>();
  const follow = (id: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(id)) return [...trail.slice(trail.indexOf(id)), id];
    if (done.has(id)) return undefined;
    for (const next of waits.get(id) ?? []) {
      const cycle = waits.has(next) ? follow(next, [...trail, id]) : undefined;
      if (cycle !== undefined) return cycle;
    }
    done.add(id);
    return undefined;
  };
  return [...waits.keys()].map((id) => follow(id, [])).find((cycle) => cycle !== undefined);
}

function namedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namedIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    if (name === 'Ref') return [inner];
    if (name === 'Fn::GetAtt') return [[inner].flat()[0]];
    if (name === 'DependsOn') return [inner].flat();
    return namedIn(inner);
  });
}
