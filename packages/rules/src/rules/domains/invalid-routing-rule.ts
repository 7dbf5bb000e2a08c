import { itemsOf, numberOf, type Resource, step, textOf } from '@apigwv2/assembly';
import { HEADER_GLOB, ROUTING_RULE_CONDITIONS, ROUTING_RULE_PRIORITY } from '@apigwv2/spec';
import { http } from '../../examples/template';
import type { Rule } from '../../find/rule';
import { guide } from '../../find/sources';

const MODE = { Domain: { RoutingMode: 'ROUTING_RULE_ONLY' } };
const MOST: readonly (readonly [kind: string, most: number])[] = [
  ['MatchHeaders', ROUTING_RULE_CONDITIONS.matchHeaders],
  ['MatchBasePaths', ROUTING_RULE_CONDITIONS.matchBasePaths],
];

/** A routing rule has one action, a priority in its range, and conditions of its form. */
export const invalidRoutingRule: Rule = {
  id: 'invalid-routing-rule',
  since: '0.2.0',
  level: 'error',
  certainty: 'documented',
  source: guide('rest-api-routing-rules'),
  title: 'A routing rule has one action, a priority in its range, and conditions of its form',
  why: 'The service rejects the rule when it is created.',
  fix: 'correct the rule',
  *check({ domains }) {
    for (const rule of domains.flatMap(({ rules }) => rules)) {
      for (const { property, what } of problemsOf(rule)) yield { at: rule, property, what };
    }
  },
  bad: [
    { say: 'priority 0', templates: http({ ...MODE, Rule: { Priority: 0 } }), at: ['Rule Priority'] },
    { say: 'no action', templates: http({ ...MODE, Rule: { Actions: [] } }), at: ['Rule Actions'] },
    {
      say: 'two conditions on base paths',
      templates: http({
        ...MODE,
        Rule: { Conditions: [{ MatchBasePaths: { AnyOf: ['a'] } }, { MatchBasePaths: { AnyOf: ['b'] } }] },
      }),
      at: ['Rule Conditions'],
    },
    {
      say: 'a wildcard within a value',
      templates: http({
        ...MODE,
        Rule: { Conditions: [{ MatchHeaders: { AnyOf: [{ Header: 'version', ValueGlob: 'v*1' }] } }] },
      }),
      at: ['Rule Conditions'],
    },
  ],
  good: [
    {
      say: 'two headers and a base path',
      templates: http({
        ...MODE,
        Rule: {
          Conditions: [
            { MatchHeaders: { AnyOf: [{ Header: 'version', ValueGlob: 'v*' }] } },
            { MatchHeaders: { AnyOf: [{ Header: 'tenant', ValueGlob: 'a' }] } },
            { MatchBasePaths: { AnyOf: ['shop'] } },
          ],
        },
      }),
    },
  ],
};

function* problemsOf(rule: Resource): Iterable<{ readonly property: string; readonly what: string }> {
  const priority = numberOf(rule.get('Priority'));
  const { minimum, maximum } = ROUTING_RULE_PRIORITY;
  if (priority !== undefined && !ROUTING_RULE_PRIORITY.has(priority)) {
    yield { property: 'Priority', what: `Priority must be ${minimum} to ${maximum}, got ${priority}` };
  }
  const actions = itemsOf(rule.get('Actions'));
  if (actions !== undefined && actions.length !== 1) {
    yield { property: 'Actions', what: `Actions must have one item, got ${actions.length}` };
  }
  const conditions = itemsOf(rule.get('Conditions')) ?? [];
  for (const [kind, most] of MOST) {
    const own = conditions.map((condition) => step(condition, kind)).filter((one) => one.kind !== 'none');
    if (own.length > most)
      yield { property: 'Conditions', what: `Conditions must have at most ${most} ${kind}, got ${own.length}` };
    for (const condition of own) {
      const values = itemsOf(step(condition, 'AnyOf'));
      if (values?.length === 0) yield { property: 'Conditions', what: `${kind} must have a value in AnyOf, got none` };
      for (const glob of values?.map((value) => textOf(step(value, 'ValueGlob')) ?? '') ?? []) {
        const problem = HEADER_GLOB.problem(glob);
        if (problem === undefined) continue;
        yield { property: 'Conditions', what: `ValueGlob must ${problem.must}, got '${glob}'` };
      }
    }
  }
}
