import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnResource, Stage } from 'aws-cdk-lib/core';
import { identityOfId } from './api-identity';
import { apiStateOf } from './api-state';

/** An L1 that belongs to an API. */
type ApiResource = CfnResource & { readonly apiId: string };

/**
 * Returns the L1s of the given types that belong to an API, whichever construct creates them, in all stacks of its CDK
 * Stage. It reads the whole construct tree, so it is for checks and renderings at synthesis.
 */
export function l1ResourcesOf(api: IApiRef, types: readonly string[]): readonly ApiResource[] {
  const { key } = apiStateOf(api);
  const stage = Stage.of(api);
  const tree = (stage ?? api.node.root).node.findAll();
  // The tree of an app also has the CDK Stages in it, where an API of the same path is another one.
  return tree
    .filter((one): one is ApiResource => CfnResource.isCfnResource(one) && types.includes(one.cfnResourceType))
    .filter((one) => Stage.of(one) === stage && identityOfId(one.apiId, one).key === key);
}
