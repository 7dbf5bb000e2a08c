import { textOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import { domainNames } from '../../find/domains';
import type { Rule } from '../../find/rule';
import { nameOf, twins } from '../../find/walk';

/** A domain name is created once in an account and Region. */
export const duplicateDomainName: Rule = {
  id: 'duplicate-domain-name',
  since: '0.2.0',
  level: 'error',
  certainty: 'reported',
  source: 'https://github.com/floci-io/floci, which was compared with AWS',
  title: 'A domain name is created once in an account and Region',
  why: 'The service rejects the second one.',
  fix: 'remove one of the two, and map both APIs to the other',
  *check({ world }) {
    const names = twins(domainNames(world), (domain) => {
      const name = textOf(domain.get('DomainName'));
      const { account, region } = domain.template.environment;
      return name === undefined ? undefined : `${name} ${account} ${region}`;
    });
    for (const { first, second } of names) {
      yield {
        at: second,
        property: 'DomainName',
        what: `DomainName must be unique, got '${textOf(second.get('DomainName'))}', which ${nameOf({ resource: first })} has`,
        related: [first],
      };
    }
  },
  bad: [{ say: 'two resources', templates: http({ Domain: {}, Domain2: {} }), at: ['Domain2 DomainName'] }],
  good: [{ say: 'two names', templates: http({ Domain: {}, Domain2: { DomainName: 'shop.example.com' } }) }],
};
