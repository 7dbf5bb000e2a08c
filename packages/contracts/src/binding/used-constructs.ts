import { CfnElement, CfnResource } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import type { PlacedTarget } from './authorizer-placement';
import { referencedConstructs } from './referenced-constructs';

/** Many routes share a target, whose settings do not change. */
const KNOWN = new WeakMap<PlacedTarget, readonly IConstruct[]>();

/** Returns the constructs that the resources of a target certainly refer to: imported ones have no resource. */
export function constructsUsedBy(target: PlacedTarget): readonly IConstruct[] {
  const known = KNOWN.get(target);
  if (known !== undefined) return known;
  const used = [...referencedConstructs(target.settings ?? target)].filter(
    (one) => CfnElement.isCfnElement(one) || CfnResource.isCfnResource(one.node.defaultChild),
  );
  KNOWN.set(target, used);
  return used;
}
