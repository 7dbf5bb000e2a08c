import { CfnApi, type IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import { apiStateOf } from './api-state';

/** Returns the construct in this app that defines an API; undefined for an imported one. */
export function apiOwner(api: IApiRef): IConstruct | undefined {
  return apiStateOf(api).owner;
}

/** Returns the L1 of an API that this app defines; undefined for an imported one. */
export function apiResource(api: IApiRef): CfnApi | undefined {
  const owner = apiOwner(api);
  const l1 = CfnApi.isCfnApi(owner) ? owner : owner?.node.tryFindChild('Resource');
  return l1 !== undefined && CfnApi.isCfnApi(l1) ? l1 : undefined;
}
