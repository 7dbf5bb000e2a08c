import { ENDPOINT_TYPES } from '@apigwv2/spec';
import { http } from '../../examples/template';
import { brokenStrings } from '../../find/ask';
import { configurationsOf, domainNames } from '../../find/domains';
import { oneOf } from '../../find/one-of';
import type { Rule } from '../../find/rule';

const endpoint = (EndpointType: string) => ({
  Domain: {
    DomainNameConfigurations: [{ CertificateArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/1', EndpointType }],
  },
});

/** The endpoint of a domain is REGIONAL. */
export const invalidEndpointType: Rule = {
  id: 'invalid-endpoint-type',
  since: '0.2.0',
  level: 'error',
  certainty: ENDPOINT_TYPES.certainty,
  source: ENDPOINT_TYPES.source,
  title: 'The endpoint of a domain is REGIONAL',
  why: 'The service rejects the domain when it is created.',
  fix: 'write REGIONAL',
  *check({ world }) {
    for (const domain of domainNames(world)) {
      for (const { property, value } of configurationsOf(domain, 'EndpointType')) {
        yield* brokenStrings(domain, property, value, oneOf(ENDPOINT_TYPES));
      }
    }
  },
  bad: [{ say: 'EDGE', templates: http(endpoint('EDGE')), at: ['Domain DomainNameConfigurations.0.EndpointType'] }],
  good: [{ say: 'REGIONAL', templates: http(endpoint('REGIONAL')) }],
};
