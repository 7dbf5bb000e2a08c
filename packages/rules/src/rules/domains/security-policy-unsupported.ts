import { textOf } from '@apigwv2/assembly';
import { SECURITY_POLICIES } from '@apigwv2/spec';
import { http } from '../../examples/template';
import { configurationsOf } from '../../find/domains';
import type { Rule } from '../../find/rule';

const secured = (SecurityPolicy: string) => ({
  DomainNameConfigurations: [
    { CertificateArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/1', EndpointType: 'REGIONAL', SecurityPolicy },
  ],
});

/** A domain of HTTP and WebSocket APIs has the security policy TLS_1_2. */
export const securityPolicyUnsupported: Rule = {
  id: 'security-policy-unsupported',
  since: '0.2.0',
  level: 'error',
  certainty: SECURITY_POLICIES.certainty,
  source: SECURITY_POLICIES.source,
  title: 'A domain of HTTP and WebSocket APIs has the security policy TLS_1_2',
  why: 'The service rejects TLS_1_0, and the mapping of such an API to a domain with another policy.',
  fix: 'remove SecurityPolicy',
  *check({ domains }) {
    for (const { resource, mappings } of domains) {
      if (resource?.type !== 'AWS::ApiGatewayV2::DomainName') continue;
      for (const { property, value } of configurationsOf(resource, 'SecurityPolicy')) {
        const policy = textOf(value);
        if (policy === undefined || SECURITY_POLICIES.has(policy)) continue;
        if (policy !== 'TLS_1_0' && !mappings.some(({ api }) => api.protocol !== undefined)) continue;
        yield {
          at: resource,
          property,
          what: `SecurityPolicy must be TLS_1_2 to serve HTTP and WebSocket APIs, got ${policy}`,
          related: mappings,
        };
      }
    }
  },
  bad: [
    {
      say: 'TLS 1.0',
      templates: http({ Domain: secured('TLS_1_0') }),
      at: ['Domain DomainNameConfigurations.0.SecurityPolicy'],
    },
    {
      say: 'a policy of REST APIs with an HTTP API',
      templates: http({
        Api: { DisableExecuteApiEndpoint: true },
        Domain: secured('SecurityPolicy_TLS13_1_3_2025_09'),
        Mapping: {},
      }),
      at: ['Domain DomainNameConfigurations.0.SecurityPolicy'],
    },
  ],
  good: [
    { say: 'a policy of REST APIs alone', templates: http({ Domain: secured('SecurityPolicy_TLS13_1_3_2025_09') }) },
  ],
};
