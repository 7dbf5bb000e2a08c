import { CfnStage, type IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { l1ResourcesOf } from '../api/l1-resources-of';

/** Returns the L1s of all stages of an API that this app defines, as `l1ResourcesOf`. */
export function l1StagesOf(api: IApiRef): readonly CfnStage[] {
  return l1ResourcesOf(api, [CfnStage.CFN_RESOURCE_TYPE_NAME]).filter((one) => CfnStage.isCfnStage(one));
}
