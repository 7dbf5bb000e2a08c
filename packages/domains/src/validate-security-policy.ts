import { isUnresolved, SECURITY_POLICIES } from '@apigwv2/contracts';
import type { CfnDomainName } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import { definitionError } from './definition-error';

/**
 * Validates that a domain can serve HTTP and WebSocket APIs, which require the security policy `TLS_1_2`.
 *
 * @param at the mapping that leads to such an API
 * @throws ApiDefinitionError `SecurityPolicyUnsupported`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html
 */
export function validateSecurityPolicy(domain: CfnDomainName, at: IConstruct): void {
  const policy = policiesOf(domain).find((one) => !SECURITY_POLICIES.has(one));
  if (policy === undefined) return;
  throw definitionError(
    'SecurityPolicyUnsupported',
    `securityPolicy of ${domain.node.path} must be ${SECURITY_POLICIES.values.join(' or ')} to serve HTTP and WebSocket APIs, got ${policy}; leave out securityPolicy, or map REST APIs only`,
    at,
  );
}

function policiesOf({ domainNameConfigurations }: CfnDomainName): readonly string[] {
  if (!Array.isArray(domainNameConfigurations)) return [];
  return domainNameConfigurations
    .map((one) => (one as CfnDomainName.DomainNameConfigurationProperty).securityPolicy)
    .filter((policy): policy is string => policy !== undefined && !isUnresolved(policy));
}
