import { itemsOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import { domainNames } from '../../find/domains';
import type { Rule } from '../../find/rule';

const ENDPOINT = { CertificateArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/1', EndpointType: 'REGIONAL' };

/** A domain has one configuration. */
export const secondEndpoint: Rule = {
  id: 'second-endpoint',
  since: '0.2.0',
  level: 'warning',
  certainty: 'reported',
  source: 'https://github.com/floci-io/floci, which was compared with AWS',
  title: 'A domain has one configuration',
  why: 'The service expects one, and answers 400 to another number.',
  fix: 'remove the second configuration',
  *check({ world }) {
    for (const domain of domainNames(world)) {
      const configurations = itemsOf(domain.get('DomainNameConfigurations')) ?? [];
      if (configurations.length < 2) continue;
      yield {
        at: domain,
        property: 'DomainNameConfigurations',
        what: `DomainNameConfigurations must have one item, got ${configurations.length}`,
      };
    }
  },
  bad: [
    {
      say: 'two configurations',
      templates: http({ Domain: { DomainNameConfigurations: [ENDPOINT, ENDPOINT] } }),
      at: ['Domain DomainNameConfigurations'],
    },
  ],
  good: [{ say: 'one configuration', templates: http({ Domain: { DomainNameConfigurations: [ENDPOINT] } }) }],
};
