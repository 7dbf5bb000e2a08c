import { CfnRoute, type IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Stage } from 'aws-cdk-lib/core';
import { identityOfId } from '../api/api-identity';
import { apiOwner } from '../api/api-resource';

/**
 * Returns the L1s of all routes of an API that this app defines, whichever construct creates them, in all stacks of its CDK
 * Stage. It reads the whole construct tree, so it is for checks at synthesis.
 */
export function l1RoutesOf(api: IApiRef): readonly CfnRoute[] {
  const owner = apiOwner(api);
  if (owner === undefined) return [];
  const tree = (Stage.of(owner) ?? owner.node.root).node.findAll();
  return tree.filter((one) => CfnRoute.isCfnRoute(one)).filter((one) => identityOfId(one.apiId, one).owner === owner);
}
