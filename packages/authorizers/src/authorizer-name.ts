import { ApiDefinitionError, validateStringLength } from '@apigwv2/contracts';
import { CfnAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct, IConstruct } from 'constructs';

/**
 * Checks the name of an authorizer. A token is let through.
 *
 * @throws ApiDefinitionError `LengthOutOfRange`
 */
export function checkAuthorizerName(name: string, at: IConstruct | string): void {
  validateStringLength('authorizerName', name, 1, 128, at);
}

/**
 * Checks that no other authorizer of an API has a name, by looking at those beside this one: those of one API and stack
 * have one parent.
 *
 * @throws ApiDefinitionError `AuthorizerNameTaken`
 */
export function checkAuthorizerNameIsFree(name: string, apiId: string, scope: Construct): void {
  const siblings = scope.node.scope?.node.children ?? [];
  const other = siblings.find((sibling) => {
    const l1 = sibling.node.tryFindChild('Resource');
    return CfnAuthorizer.isCfnAuthorizer(l1) && l1.name === name && l1.apiId === apiId;
  });
  if (other === undefined) return;
  throw new ApiDefinitionError(
    'AuthorizerNameTaken',
    `the name of an authorizer must be used once in an API, and '${name}' is also that of ${other.node.path}; give one of the two another authorizerName`,
    scope,
  );
}
