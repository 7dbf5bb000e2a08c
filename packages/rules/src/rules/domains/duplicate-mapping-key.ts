import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { nameOf, twins } from '../../find/walk';

/** A domain has each mapping key once. */
export const duplicateMappingKey: Rule = {
  id: 'duplicate-mapping-key',
  since: '0.2.0',
  level: 'error',
  certainty: 'reported',
  source: 'https://github.com/aws/aws-cdk/issues/8983; https://github.com/floci-io/floci, which was compared with AWS',
  title: 'A domain has each mapping key once',
  why: 'The service answers 409 Conflict when the second mapping is created. No key is the empty key.',
  fix: 'choose another key',
  *check({ domains }) {
    for (const { mappings } of domains) {
      for (const { first, second } of twins(mappings, ({ key }) => key)) {
        yield {
          at: second,
          property: 'ApiMappingKey',
          what: `ApiMappingKey must be unique on the domain, got ${second.key === '' ? 'the root' : `'${second.key}'`}, which ${nameOf(first)} has`,
          related: [first],
        };
      }
    }
  },
  bad: [
    {
      say: 'no key and the empty key',
      templates: http({ Domain: {}, Mapping: {}, Mapping2: { ApiMappingKey: '' } }),
      at: ['Mapping2 ApiMappingKey'],
    },
    {
      say: 'a domain by reference and by name',
      templates: http({ Domain: {}, Mapping: {}, Mapping2: { DomainName: 'api.example.com' } }),
      at: ['Mapping2 ApiMappingKey'],
    },
  ],
  good: [{ say: 'two keys', templates: http({ Domain: {}, Mapping: {}, Mapping2: { ApiMappingKey: 'shop' } }) }],
};
