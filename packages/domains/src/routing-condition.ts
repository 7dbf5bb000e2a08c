import { ApiDefinitionError } from '@apigwv2/contracts';
import type { CfnRoutingRule } from 'aws-cdk-lib/aws-apigatewayv2';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';

/** A header, and the values that it may have. */
export interface HeaderMatch {
  /** The name of the header; case does not count. */
  readonly header: string;

  /** The value of the header; case counts. `*` stands for anything, at the start, at the end, or at both. */
  readonly valueGlob: string;
}

/**
 * What a request must be for a routing rule to hold. All conditions of a rule must hold.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-routing-rules.html
 */
export class RoutingCondition {
  /** The path begins with one of these, such as `shop`. A rule has one such condition at most. */
  static basePaths(...anyOf: readonly string[]): RoutingCondition {
    return new RoutingCondition({ matchBasePaths: { anyOf: [...anyOf] } });
  }

  /** One of these headers has such a value. A rule has two such conditions at most. */
  static headers(...anyOf: readonly HeaderMatch[]): RoutingCondition {
    return new RoutingCondition({ matchHeaders: { anyOf: [...anyOf] } });
  }

  private constructor(private readonly condition: CfnRoutingRule.ConditionProperty) {}

  /** The condition as an L1 property. */
  render(): CfnRoutingRule.ConditionProperty {
    return this.condition;
  }
}

const MOST = { matchHeaders: 2, matchBasePaths: 1 } as const;

/**
 * Conditions as an L1 property.
 *
 * @throws ApiDefinitionError `RoutingRuleMalformed`
 */
export function renderConditions(
  conditions: readonly RoutingCondition[],
  at: IConstruct,
): CfnRoutingRule.ConditionProperty[] {
  const rendered = conditions.map((condition) => condition.render());
  for (const [kind, most] of Object.entries(MOST)) {
    const there = rendered.filter((condition) => kind in condition).length;
    if (there > most) throw malformed(`has at most ${most} conditions of ${kind}, got ${there}; join them`, at);
  }
  for (const { matchHeaders, matchBasePaths } of rendered) {
    const { anyOf = [] } = (matchHeaders ?? matchBasePaths) as { anyOf?: readonly (string | HeaderMatch)[] };
    if (anyOf.length === 0) throw malformed('has conditions that name what they match, got an empty one', at);
    for (const one of anyOf) if (typeof one !== 'string') checkGlob(one, at);
  }
  return rendered;
}

function checkGlob({ valueGlob }: HeaderMatch, at: IConstruct): void {
  if (Token.isUnresolved(valueGlob) || !/.\*./.test(valueGlob)) return;
  throw malformed(`takes '*' at the start and at the end of a valueGlob only, got '${valueGlob}'`, at);
}

function malformed(rule: string, at: IConstruct): ApiDefinitionError {
  return new ApiDefinitionError('RoutingRuleMalformed', `a routing rule ${rule}`, at);
}
