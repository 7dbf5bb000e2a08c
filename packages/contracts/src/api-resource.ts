import { CfnApi, type IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { apiRecord } from './api-record';

/** The L1 of an API that this app makes; undefined for one that exists already. */
export function apiResource(api: IApiRef): CfnApi | undefined {
  const { owner } = apiRecord(api);
  const l1 = CfnApi.isCfnApi(owner) ? owner : owner?.node.tryFindChild('Resource');
  return l1 !== undefined && CfnApi.isCfnApi(l1) ? l1 : undefined;
}
