import { CfnApiMapping, type IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { type CfnResource, Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { warn } from '../errors/warning';
import { identityOfId } from './api-identity';
import { apiOwner } from './api-resource';

/**
 * Warns, at synthesis, of an API whose own endpoint is closed and that no custom domain of this app leads to: nobody
 * can call it. A mapping whose API only a deployment can tell may be the one.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-disable-default-endpoint.html
 */
export function warnOfUnreachable(api: IApiRef & IConstruct & { readonly disableExecuteApiEndpoint: boolean }): void {
  api.node.addValidation({
    validate: () => {
      if (!api.disableExecuteApiEndpoint) return [];
      const mappings = api.node.root.node.findAll().filter((one) => CfnApiMapping.isCfnApiMapping(one));
      if (mappings.some((mapping) => mayLeadTo(api, mapping))) return [];
      warn(
        api,
        '@apigwv2/contracts:unreachableApi',
        'an API with disableExecuteApiEndpoint: true answers at custom domains only, and no mapping of this app leads to one of its stages; map a stage by domainMapping, or acknowledge this where another app maps it',
      );
      return [];
    },
  });
}

/** A resource that was written without an L1 does not say which API it leads to, nor does every token. */
function mayLeadTo(api: IApiRef, mapping: CfnResource & { readonly apiId?: string }): boolean {
  const { apiId } = mapping;
  if (apiId === undefined) return true;
  const { owner } = identityOfId(apiId, mapping);
  return owner === undefined ? Token.isUnresolved(apiId) : owner === apiOwner(api);
}
