import { isUnresolved, NAME_LENGTH, stageRegistry, validateStringLength } from '@apigwv2/contracts';
import type { Construct, IConstruct } from 'constructs';
import { definitionError } from './definition-error';

/**
 * Validates the length of the name of an authorizer. Skips tokens.
 *
 * @throws ApiDefinitionError `LengthOutOfRange`
 */
export function validateAuthorizerName(name: string, at: IConstruct | string): void {
  validateStringLength('authorizerName', name, NAME_LENGTH, at);
}

/**
 * Validates that no other authorizer of an API has a name, also in another stack.
 *
 * @throws ApiDefinitionError `DuplicateAuthorizerName`
 */
export function validateUniqueName(name: string, apiId: string, scope: Construct): void {
  const names = stageRegistry<IConstruct>(scope, '@apigwv2/authorizers.names');
  const key = `${apiId} ${name}`;
  const other = names.get(key);
  names.set(key, scope, scope);
  if (other === undefined || isUnresolved(name)) return;
  throw definitionError(
    'DuplicateAuthorizerName',
    `authorizerName must be unique within an API, got '${name}', which ${other.node.path} has too; give one of the two another authorizerName`,
    scope,
  );
}
