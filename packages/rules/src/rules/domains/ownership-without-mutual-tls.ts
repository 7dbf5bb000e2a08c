import { http } from '../../examples/template';
import { configurationsOf, domainNames } from '../../find/domains';
import type { Rule } from '../../find/rule';

const certificate = (id: string) => `arn:aws:acm:eu-west-1:123456789012:certificate/${id}`;
const proven = (MutualTlsAuthentication?: object) => ({
  Domain: {
    DomainNameConfigurations: [
      { CertificateArn: certificate('1'), OwnershipVerificationCertificateArn: certificate('2') },
    ],
    ...(MutualTlsAuthentication && { MutualTlsAuthentication }),
  },
});

/** Only a domain with mutual TLS has a certificate that proves its ownership. */
export const ownershipWithoutMutualTls: Rule = {
  id: 'ownership-without-mutual-tls',
  since: '0.2.0',
  level: 'warning',
  certainty: 'documented',
  source: 'https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/domainnames.html',
  title: 'Only a domain with mutual TLS has a certificate that proves its ownership',
  why: 'The service documents the certificate for mutual TLS with an imported certificate only.',
  fix: 'add MutualTlsAuthentication, or remove OwnershipVerificationCertificateArn',
  *check({ world }) {
    for (const domain of domainNames(world)) {
      if (domain.get('MutualTlsAuthentication').kind !== 'none') continue;
      for (const { property, value } of configurationsOf(domain, 'OwnershipVerificationCertificateArn')) {
        if (value.kind === 'none') continue;
        yield { at: domain, property, what: `${property} must be used with MutualTlsAuthentication, got none` };
      }
    }
  },
  bad: [
    {
      say: 'a domain without mutual TLS',
      templates: http(proven()),
      at: ['Domain DomainNameConfigurations.0.OwnershipVerificationCertificateArn'],
    },
  ],
  good: [{ say: 'a domain with mutual TLS', templates: http(proven({ TruststoreUri: 's3://books/truststore.pem' })) }],
};
