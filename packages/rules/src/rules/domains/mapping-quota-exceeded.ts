import type { Mapping } from '@apigwv2/assembly';
import { MULTI_LEVEL_MAPPINGS } from '@apigwv2/spec';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';

const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`Mapping${index}`, { ApiMappingKey: `shop/${index}` }]),
  );

/** A domain has at most 200 mappings whose key has several levels. */
export const mappingQuotaExceeded: Rule = {
  id: 'mapping-quota-exceeded',
  since: '0.2.0',
  level: 'error',
  certainty: MULTI_LEVEL_MAPPINGS.certainty,
  source: MULTI_LEVEL_MAPPINGS.source,
  title: 'A domain has at most 200 mappings whose key has several levels',
  why: 'The service rejects the next mapping.',
  fix: 'use keys of one level, or a second domain',
  *check({ domains }) {
    for (const { mappings } of domains) {
      const deep = mappings.filter(({ key }) => key?.includes('/'));
      if (deep.length <= MULTI_LEVEL_MAPPINGS.limit) continue;
      yield {
        at: deep.at(-1) as Mapping,
        property: 'ApiMappingKey',
        what: `a domain must have at most ${MULTI_LEVEL_MAPPINGS.limit} keys of several levels, got ${deep.length}`,
      };
    }
  },
  bad: [{ say: '201 keys', templates: http({ Domain: {}, ...many(201) }), at: ['Mapping200 ApiMappingKey'] }],
  good: [{ say: '200 keys', templates: http({ Domain: {}, ...many(200) }) }],
};
