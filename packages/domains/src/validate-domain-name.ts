import { DOMAIN_NAME, DOMAIN_NAME_LENGTH, isUnresolved, ruleMessage, validateStringLength } from '@apigwv2/contracts';
import type { IConstruct } from 'constructs';
import { definitionError } from './definition-error';

/**
 * Validates the name of a domain. A token is skipped.
 *
 * @throws ApiDefinitionError `InvalidDomainName`, `LengthOutOfRange`
 */
export function validateDomainName(name: string, at: IConstruct): void {
  if (isUnresolved(name)) return;
  validateStringLength('domainName', name, { minimum: 1, maximum: DOMAIN_NAME_LENGTH }, at);
  const problem = DOMAIN_NAME.problem(name);
  if (problem !== undefined) throw definitionError('InvalidDomainName', ruleMessage('domainName', problem, name), at);
}
