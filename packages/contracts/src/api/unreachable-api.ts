import { CfnApiMapping, type IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { type CfnResource, Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { atSynthesis } from '../construct-tree/at-synthesis';
import { warn } from '../errors/warning';
import { identityOfId } from './api-identity';
import { apiOwner } from './api-resource';
import type { ApiWithEndpoint } from './endpoint';

/**
 * Warns, at synthesis, of an API whose default endpoint is disabled and that no custom domain of this app maps. A mapping
 * whose API is only known after deployment counts as one.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-disable-default-endpoint.html
 */
export function warnOfUnreachable(api: ApiWithEndpoint & IConstruct): void {
  atSynthesis(api, () => {
    if (api.disableExecuteApiEndpoint !== true) return;
    const mappings = api.node.root.node.findAll().filter((one) => CfnApiMapping.isCfnApiMapping(one));
    if (mappings.some((mapping) => mayBeOf(api, mapping))) return;
    warn(
      api,
      '@apigwv2/contracts:unreachableApi',
      'an API with disableExecuteApiEndpoint: true needs a custom domain, and this app maps none of its stages; set domainMapping on a stage, or acknowledge this warning if another app maps it',
    );
  });
}

/** Returns whether a resource may be one of the API: a `CfnResource` has no `apiId`, and not every token names an API. */
export function mayBeOf(api: IApiRef, resource: CfnResource & { readonly apiId?: string }): boolean {
  const { apiId } = resource;
  if (apiId === undefined) return true;
  const { owner } = identityOfId(apiId, resource);
  return owner === undefined ? Token.isUnresolved(apiId) : owner === apiOwner(api);
}
