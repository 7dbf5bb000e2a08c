import {
  checked,
  HEADER_GLOB,
  isUnresolved,
  list,
  options,
  ROUTING_RULE_CONDITIONS,
  string,
  withMember,
} from '@apigwv2/contracts';
import type { CfnRoutingRule } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IConstruct } from 'constructs';
import { definitionError } from './definition-error';

/** A header with a pattern for its value. */
export interface HeaderMatch {
  /** The name of the header, case-insensitive. */
  readonly header: string;

  /** The value of the header, case-sensitive. `*` matches any characters, at the start, at the end, or at both. */
  readonly valueGlob: string;
}

/**
 * A condition of a routing rule. A request must match all conditions of the rule.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-routing-rules.html
 */
export class RoutingCondition {
  /** Returns a condition on the first segments of the path, such as `shop`. A rule can have one. */
  static basePaths(...anyOf: readonly string[]): RoutingCondition {
    checked('basePaths', list(string), anyOf, 'RoutingCondition');
    return new RoutingCondition({ matchBasePaths: { anyOf: [...anyOf] } });
  }

  /** Returns a condition on headers, of which one must match. A rule can have two. */
  static headers(...anyOf: readonly HeaderMatch[]): RoutingCondition {
    checked('headers', list(HEADER_MATCH), anyOf, 'RoutingCondition');
    return new RoutingCondition({ matchHeaders: { anyOf: [...anyOf] } });
  }

  private constructor(private readonly condition: CfnRoutingRule.ConditionProperty) {}

  /** Renders the condition as an L1 property. */
  render(): CfnRoutingRule.ConditionProperty {
    return this.condition;
  }
}

const KINDS = ['matchHeaders', 'matchBasePaths'] as const;

/**
 * Renders conditions as an L1 property.
 *
 * @throws ApiDefinitionError `InvalidRoutingRule`
 */
export function renderConditions(
  conditions: readonly RoutingCondition[],
  at: IConstruct,
): CfnRoutingRule.ConditionProperty[] {
  const rendered = conditions.map((condition) => condition.render());
  for (const kind of KINDS) {
    const maximum = ROUTING_RULE_CONDITIONS[kind];
    const count = rendered.filter((condition) => kind in condition).length;
    if (count <= maximum) continue;
    const message = `conditions must include at most ${maximum} of kind ${kind}, got ${count}; join them into one`;
    throw definitionError('InvalidRoutingRule', message, at);
  }
  for (const { matchHeaders, matchBasePaths } of rendered) {
    const { anyOf = [] } = (matchHeaders ?? matchBasePaths) as { anyOf?: readonly (string | HeaderMatch)[] };
    if (anyOf.length === 0) {
      const message = 'each of the conditions must have a value to match, got none; add a path or a header';
      throw definitionError('InvalidRoutingRule', message, at);
    }
    for (const value of anyOf) if (typeof value !== 'string') validateGlob(value, at);
  }
  return rendered;
}

function validateGlob({ valueGlob }: HeaderMatch, at: IConstruct): void {
  const problem = isUnresolved(valueGlob) ? undefined : HEADER_GLOB.problem(valueGlob);
  if (problem === undefined) return;
  const message = `valueGlob must ${problem.must}, got '${valueGlob}'`;
  throw definitionError('InvalidRoutingRule', message, at);
}

/** The kinds of the options of {@link HeaderMatch}. */
export const HEADER_MATCH = options<HeaderMatch>({
  header: string,
  valueGlob: string,
});

/** The kind of an option that takes a {@link RoutingCondition}. */
export const ROUTING_CONDITION = withMember('a RoutingCondition', 'render', "write RoutingCondition.basePaths('…')");
