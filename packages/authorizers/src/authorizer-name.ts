import { validateStringLength } from '@apigwv2/contracts';
import { CfnAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Construct, IConstruct } from 'constructs';
import { definitionError } from './definition-error';

/**
 * Validates the length of the name of an authorizer. Skips tokens.
 *
 * @throws ApiDefinitionError `LengthOutOfRange`
 */
export function validateAuthorizerName(name: string, at: IConstruct | string): void {
  validateStringLength('authorizerName', name, 1, 128, at);
}

/**
 * Validates that no other authorizer of an API has a name. The authorizers of one API and stack are siblings, so only the
 * siblings of the scope are compared.
 *
 * @throws ApiDefinitionError `DuplicateAuthorizerName`
 */
export function validateUniqueName(name: string, apiId: string, scope: Construct): void {
  const siblings = scope.node.scope?.node.children ?? [];
  const other = siblings.find((sibling) => {
    const l1 = sibling.node.tryFindChild('Resource');
    return CfnAuthorizer.isCfnAuthorizer(l1) && l1.name === name && l1.apiId === apiId;
  });
  if (other === undefined) return;
  throw definitionError(
    'DuplicateAuthorizerName',
    `authorizerName must be unique within an API, got '${name}', which ${other.node.path} has too; give one of the two another authorizerName`,
    scope,
  );
}
