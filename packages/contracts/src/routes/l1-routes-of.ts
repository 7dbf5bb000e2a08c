import { CfnRoute, type IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { apiOwner } from '../api/api-resource';
import { l1ResourcesOf } from '../api/l1-resources-of';

/** Returns the L1s of all routes of an API that this app defines, as `l1ResourcesOf`; none for an imported one. */
export function l1RoutesOf(api: IApiRef): readonly CfnRoute[] {
  if (apiOwner(api) === undefined) return [];
  return l1ResourcesOf(api, [CfnRoute.CFN_RESOURCE_TYPE_NAME]).filter((one) => CfnRoute.isCfnRoute(one));
}
