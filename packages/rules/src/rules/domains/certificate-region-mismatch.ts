import { textOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import { configurationsOf, domainNames } from '../../find/domains';
import type { Rule } from '../../find/rule';
import { probed } from '../../find/sources';

/** The certificate of a domain is of the Region of the stack. */
export const certificateRegionMismatch: Rule = {
  id: 'certificate-region-mismatch',
  since: '0.2.0',
  level: 'error',
  certainty: 'deployed',
  source: probed('domain-certificate-region'),
  title: 'The certificate of a domain is of the Region of the stack',
  why: 'The service rejects the domain when it is created.',
  fix: 'use a certificate of the Region',
  *check({ world }) {
    for (const domain of domainNames(world)) {
      const { region } = domain.template.environment;
      for (const { property, value } of configurationsOf(domain, 'CertificateArn')) {
        const [, own] = /^arn:[^:]+:acm:([^:]+):/.exec(textOf(value) ?? '') ?? [];
        if (own === undefined || region === undefined || own === region) continue;
        yield {
          at: domain,
          property,
          what: `CertificateArn must be of the Region of the stack, ${region}, got ${own}`,
        };
      }
    }
  },
  bad: [
    {
      say: 'a certificate of another Region',
      region: 'us-east-1',
      templates: http({ Domain: {} }),
      at: ['Domain DomainNameConfigurations.0.CertificateArn'],
    },
  ],
  good: [{ say: 'a certificate of the Region', region: 'eu-west-1', templates: http({ Domain: {} }) }],
};
