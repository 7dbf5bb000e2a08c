import { textOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { nameOf } from '../../find/walk';

/** A domain with routing rules routes by rules. */
export const ruleIgnored: Rule = {
  id: 'rule-ignored',
  since: '0.2.0',
  level: 'warning',
  certainty: 'documented',
  source: guide('rest-api-routing-mode'),
  title: 'A domain with routing rules routes by rules',
  why: 'A domain of the mode API_MAPPING_ONLY, which is the default, ignores its rules.',
  fix: 'set RoutingMode to ROUTING_RULE_THEN_API_MAPPING',
  *check({ domains }) {
    for (const { resource, rules } of domains) {
      const [rule] = rules;
      if (rule === undefined || resource === undefined) continue;
      const mode = resource.get('RoutingMode');
      if (mode.kind !== 'none' && textOf(mode) !== 'API_MAPPING_ONLY') continue;
      yield {
        at: rule,
        what: `${nameOf({ resource })} ignores its rules, with RoutingMode ${textOf(mode) ?? 'API_MAPPING_ONLY by default'}`,
        related: [resource],
      };
    }
  },
  bad: [{ say: 'no mode', templates: http({ Domain: {}, Rule: {} }), at: ['Rule '] }],
  good: [{ say: 'rules only', templates: http({ Domain: { RoutingMode: 'ROUTING_RULE_ONLY' }, Rule: {} }) }],
};
