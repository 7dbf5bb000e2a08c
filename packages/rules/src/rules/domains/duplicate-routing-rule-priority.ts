import { textOf } from '@apigwv2/assembly';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';
import { nameOf, twins } from '../../find/walk';

const MODE = { Domain: { RoutingMode: 'ROUTING_RULE_ONLY' } };

/** A domain has each priority of a routing rule once. */
export const duplicateRoutingRulePriority: Rule = {
  id: 'duplicate-routing-rule-priority',
  since: '0.2.0',
  level: 'error',
  certainty: 'documented',
  source: guide('rest-api-routing-rules'),
  title: 'A domain has each priority of a routing rule once',
  why: 'The service rejects the second rule.',
  fix: 'choose another priority',
  *check({ domains }) {
    for (const { rules } of domains) {
      for (const { first, second } of twins(rules, (rule) => textOf(rule.get('Priority')))) {
        yield {
          at: second,
          property: 'Priority',
          what: `Priority must be unique on the domain, got ${textOf(second.get('Priority'))}, which ${nameOf({ resource: first })} has`,
          related: [first],
        };
      }
    }
  },
  bad: [{ say: 'one priority twice', templates: http({ ...MODE, Rule: {}, Rule2: {} }), at: ['Rule2 Priority'] }],
  good: [{ say: 'two priorities', templates: http({ ...MODE, Rule: {}, Rule2: { Priority: 2 } }) }],
};
