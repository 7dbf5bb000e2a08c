import { CfnApi, type IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import { apiStateOf } from './api-state';

/** The construct in this app that makes an API; undefined for one that exists already. */
export function apiOwner(api: IApiRef): IConstruct | undefined {
  return apiStateOf(api).owner;
}

/** The L1 of an API that this app makes; undefined for one that exists already. */
export function apiResource(api: IApiRef): CfnApi | undefined {
  const owner = apiOwner(api);
  const l1 = CfnApi.isCfnApi(owner) ? owner : owner?.node.tryFindChild('Resource');
  return l1 !== undefined && CfnApi.isCfnApi(l1) ? l1 : undefined;
}
