import { CfnApi, CfnApiMapping, type IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Reference, Token, Tokenization } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { warn } from './warning';

/**
 * Warns, at synthesis, of an API whose own endpoint is closed and that no custom domain of this app leads to: nobody
 * can call it. A mapping whose API only a deployment can tell may be the one.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-disable-default-endpoint.html
 */
export function warnOfUnreachable(api: IApiRef & IConstruct & { readonly disableExecuteApiEndpoint: boolean }): void {
  api.node.addValidation({
    validate: () => {
      if (!api.disableExecuteApiEndpoint || mappedApiIds(api.node.root).some((id) => mayBe(id, api))) return [];
      warn(
        api,
        '@apigwv2/contracts:unreachableApi',
        'an API with disableExecuteApiEndpoint: true answers at custom domains only, and no mapping of this app leads to one of its stages; map a stage by domainMapping, or acknowledge this where another app maps it',
      );
      return [];
    },
  });
}

function mappedApiIds(root: IConstruct): readonly (string | undefined)[] {
  return root.node
    .findAll()
    .filter((one) => CfnApiMapping.isCfnApiMapping(one))
    .map((mapping: { readonly apiId?: string }) => mapping.apiId);
}

/** A resource that was written without an L1 does not say which API it leads to, nor does every token. */
function mayBe(id: string | undefined, { apiRef }: IApiRef): boolean {
  if (id === undefined || id === apiRef.apiId) return true;
  if (!Token.isUnresolved(id)) return false;
  const token = Tokenization.reverseString(id).firstToken;
  return !Reference.isReference(token) || !CfnApi.isCfnApi(token.target);
}
