import type { Construct } from 'constructs';
import { optionsConflict } from '../definition-error';

/**
 * Returns the authorization type of routes that use an existing authorizer.
 *
 * @param types the authorization types, by type of the authorizer
 * @param iamAuthorizer the class that routes with IAM authorization take instead
 * @throws ApiDefinitionError `AuthorizerOptionsConflict`
 */
export function authorizationType<Known extends string, Type>(
  authorizerType: Known,
  types: Readonly<Record<Known, Type>>,
  iamAuthorizer: string,
  scope: Construct,
  id: string,
): Type {
  if (Object.hasOwn(types, authorizerType)) return types[authorizerType];
  throw optionsConflict(
    `authorizerType must be ${Object.keys(types).join(' or ')}, got '${authorizerType}'; for IAM, use new ${iamAuthorizer}()`,
    `${scope.node.path}/${id}`,
  );
}
