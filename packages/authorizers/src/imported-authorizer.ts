import { ApiDefinitionError, isSameApi, stageRegistry } from '@apigwv2/contracts';
import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * Checks the type of an authorizer that is there already.
 *
 * @param known the types, by what routes say about them
 * @throws ApiDefinitionError `AuthorizerOptionsConflict`
 */
export function checkImportedType(type: string, known: object, iamWord: string, at: IConstruct): void {
  if (Object.hasOwn(known, type)) return;
  const types = [...new Set(Object.values(known))].join(' or ');
  throw new ApiDefinitionError(
    'AuthorizerOptionsConflict',
    `the type of an authorizer must be ${types}, got '${type}'; a route that IAM guards takes ${iamWord}`,
    at,
  );
}

/** The id of an authorizer that is there already. It names no logical id, and two imports of one authorizer are one. */
export function importedId(construct: IConstruct, authorizerId: string): string {
  return `Imported-${Token.isUnresolved(authorizerId) ? construct.node.addr : authorizerId}`;
}

/**
 * Checks that an authorizer that is there already guards routes of one API: it is a part of that one.
 *
 * @throws ApiDefinitionError `AuthorizerOfOtherApi`
 */
export function checkApiOfImported(authorizerId: string, api: IApiRef, at: IConstruct): void {
  const apis = stageRegistry<IApiRef>(at, '@apigwv2/authorizers.importedAuthorizerApis');
  const first = apis.get(authorizerId) ?? api;
  apis.set(authorizerId, first, first);
  if (isSameApi(first, api) !== false) return;
  throw new ApiDefinitionError(
    'AuthorizerOfOtherApi',
    `an authorizer that exists already belongs to one API, and this one guards routes of ${first.node.path} and of ${api.node.path}; import the authorizer of each API, or define one here, which is made for each API`,
    at,
  );
}
