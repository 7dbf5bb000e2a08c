import { CfnStage, type IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnOutput, CfnResource } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { apiResource } from '../api/api-resource';
import { mayBeOf } from '../api/unreachable-api';
import { referencedConstructs } from '../binding/referenced-constructs';
import { atSynthesis } from '../construct-tree/at-synthesis';
import { warn } from '../errors/warning';
import { l1RoutesOf } from '../routes/l1-routes-of';
import { routesOf } from '../routes/routes-of';
import { stagesOf } from './stages-of';

/**
 * Warns, at synthesis, of an API with routes for which this app defines no stage. An API that an output or a parameter of
 * Systems Manager refers to may have one in another app, and is skipped.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html
 */
export function warnOfApiWithoutStage(api: IApiRef & IConstruct): void {
  atSynthesis(api, () => {
    if (stagesOf(api).size > 0 || (routesOf(api).length === 0 && l1RoutesOf(api).length === 0)) return;
    const l1 = apiResource(api);
    if (api.node.root.node.findAll().some((one) => isStage(api, one) || isExport(l1, one))) return;
    warn(
      api,
      '@apigwv2/contracts:apiWithoutStage',
      'an API with routes should have a stage, as clients call routes through stages, and this app defines none; add one with addStage, or acknowledge this warning if another app does',
    );
  });
}

function isStage(api: IApiRef, one: IConstruct): boolean {
  if (!CfnResource.isCfnResource(one) || one.cfnResourceType !== CfnStage.CFN_RESOURCE_TYPE_NAME) return false;
  return mayBeOf(api, one);
}

/** Returns whether a construct makes a value known outside this app, and the value refers to the API. */
function isExport(l1: IConstruct | undefined, one: IConstruct): boolean {
  const isParameter = CfnResource.isCfnResource(one) && one.cfnResourceType === 'AWS::SSM::Parameter';
  if (l1 === undefined || !(one instanceof CfnOutput || isParameter)) return false;
  return referencedConstructs((one as { readonly value?: unknown }).value).has(l1);
}
