import { isUnresolved, validateStringLength } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from './definition-error';

/**
 * Validates the name of a domain. A token is skipped.
 *
 * @throws ApiDefinitionError `InvalidDomainName`, `LengthOutOfRange`
 */
export function validateDomainName(name: string, at: IConstruct): void {
  if (isUnresolved(name)) return;
  validateStringLength('domainName', name, 1, 512, at);
  if (/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(name)) return;
  throw definitionError(
    'InvalidDomainName',
    `domainName must be lower-case letters, digits and '-' between dots, with '*' as its first label only, got '${name}'`,
    at,
  );
}
