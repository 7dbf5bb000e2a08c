import { CfnElement, CfnResource } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import type { PlacedTarget } from './authorizer-placement';
import { referencedConstructs } from './referenced-constructs';

/** Returns the constructs that the resources of a target certainly refer to: imported ones have no resource. */
export function constructsUsedBy(target: PlacedTarget): readonly IConstruct[] {
  return [...referencedConstructs(target.settings ?? target)].filter(
    (one) => CfnElement.isCfnElement(one) || CfnResource.isCfnResource(one.node.defaultChild),
  );
}
