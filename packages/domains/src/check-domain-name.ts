import { ApiDefinitionError, validateStringLength } from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/**
 * Checks the name of a domain. A token is let through.
 *
 * @throws ApiDefinitionError `DomainNameMalformed`, `LengthOutOfRange`
 */
export function checkDomainName(name: string, at: IConstruct): void {
  if (Token.isUnresolved(name)) return;
  validateStringLength('domainName', name, 1, 512, at);
  if (/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(name)) return;
  throw new ApiDefinitionError(
    'DomainNameMalformed',
    `a domain name must be lower-case letters, digits and '-' between dots, and '*' only as its first label, got '${name}'`,
    at,
  );
}
