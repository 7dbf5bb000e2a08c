import { ApiDefinitionError } from '@apigwv2/contracts';
import type { CfnDomainName } from 'aws-cdk-lib/aws-apigatewayv2';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { SecurityPolicy } from './security-policy';

/**
 * Checks that a domain can serve HTTP and WebSocket APIs, which need TLS 1.2 by its plain policy.
 *
 * @param at the mapping that leads to such an API
 * @throws ApiDefinitionError `SecurityPolicyUnserved`
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html
 */
export function checkPolicyServes(domain: CfnDomainName, at: IConstruct): void {
  const policy = policiesOf(domain).find((one) => one !== SecurityPolicy.TLS_1_2);
  if (policy === undefined) return;
  throw new ApiDefinitionError(
    'SecurityPolicyUnserved',
    `a domain of HTTP and WebSocket APIs must have securityPolicy TLS_1_2, and ${domain.node.path} has ${policy}; leave out its securityPolicy, or map REST APIs only`,
    at,
  );
}

function policiesOf({ domainNameConfigurations }: CfnDomainName): readonly string[] {
  if (!Array.isArray(domainNameConfigurations)) return [];
  return domainNameConfigurations
    .map((one) => (one as CfnDomainName.DomainNameConfigurationProperty).securityPolicy)
    .filter((policy): policy is string => policy !== undefined && !Token.isUnresolved(policy));
}
