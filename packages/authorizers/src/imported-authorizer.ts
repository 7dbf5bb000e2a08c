import { ApiDefinitionError } from '@apigwv2/contracts';
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
