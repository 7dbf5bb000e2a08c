import { DOMAIN_NAME } from '@apigwv2/spec';
import { http } from '../../examples/template';
import { brokenStrings } from '../../find/ask';
import { domainNames } from '../../find/domains';
import type { Rule } from '../../find/rule';

/** A domain name is lower-case letters, digits and '-' between dots. */
export const invalidDomainName: Rule = {
  id: 'invalid-domain-name',
  since: '0.2.0',
  level: 'error',
  certainty: DOMAIN_NAME.certainty,
  source: DOMAIN_NAME.source,
  title: "A domain name is lower-case letters, digits and '-' between dots",
  why: 'The service rejects the domain when it is created.',
  fix: 'correct the name',
  *check({ world }) {
    for (const domain of domainNames(world)) {
      const name = domain.get('DomainName');
      yield* brokenStrings(domain, 'DomainName', name, DOMAIN_NAME.problem);
    }
  },
  bad: [
    { say: 'upper case', templates: http({ Domain: { DomainName: 'Api.example.com' } }), at: ['Domain DomainName'] },
    {
      say: 'an underscore',
      templates: http({ Domain: { DomainName: 'my_api.example.com' } }),
      at: ['Domain DomainName'],
    },
  ],
  good: [{ say: 'a wildcard', templates: http({ Domain: { DomainName: '*.example.com' } }) }],
};
