import { textOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { nameOf } from '../../find/walk';

/** A domain with mappings routes by mappings. */
export const mappingIgnored: Rule = {
  id: 'mapping-ignored',
  since: '0.2.0',
  level: 'warning',
  certainty: 'documented',
  source: guide('rest-api-routing-mode'),
  title: 'A domain with mappings routes by mappings',
  why: 'A domain of the mode ROUTING_RULE_ONLY ignores its mappings.',
  fix: 'set RoutingMode to ROUTING_RULE_THEN_API_MAPPING',
  *check({ domains }) {
    for (const { resource, mappings } of domains) {
      const [mapping] = mappings;
      if (mapping === undefined || resource === undefined) continue;
      if (textOf(resource.get('RoutingMode')) !== 'ROUTING_RULE_ONLY') continue;
      yield {
        at: mapping,
        what: `${nameOf({ resource })} ignores its mappings, with RoutingMode ROUTING_RULE_ONLY`,
        related: [resource],
      };
    }
  },
  bad: [
    {
      say: 'rules only',
      templates: http({ Domain: { RoutingMode: 'ROUTING_RULE_ONLY' }, Mapping: {} }),
      at: ['Mapping '],
    },
  ],
  good: [
    {
      say: 'rules and mappings',
      templates: http({ Domain: { RoutingMode: 'ROUTING_RULE_THEN_API_MAPPING' }, Mapping: {} }),
    },
  ],
};
