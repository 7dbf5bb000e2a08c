import {
  boolean,
  checkedProps,
  constructs,
  discarded,
  isUnresolved,
  list,
  number,
  optional,
  options,
  ROUTING_RULE_PRIORITY,
  scopeAndId,
  setFqn,
  warn,
} from '@apigwv2/contracts';
import type { IRestApiRef, IStageRef as IRestStageRef } from 'aws-cdk-lib/aws-apigateway';
import { CfnRoutingRule, type IDomainNameRef, type RoutingRuleReference } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { definitionError } from './definition-error';
import { type DomainState, domainStateOf } from './domain-state';
import { ROUTING_CONDITION, type RoutingCondition, renderConditions } from './routing-condition';
import { RoutingMode } from './routing-mode';

/** Properties of a {@link RoutingRule}. */
export interface RoutingRuleProps {
  /** The domain, with a routing mode that evaluates rules. */
  readonly domainName: IDomainNameRef;

  /** The REST API that handles matching requests. The service accepts neither HTTP APIs nor WebSocket APIs. */
  readonly restApi: IRestApiRef;

  /** The stage of the REST API. */
  readonly stage: IRestStageRef;

  /** The priority of the rule within its domain, 1 to 1000000. The matching rule with the lowest number applies. */
  readonly priority: number;

  /** The conditions that a request must match. @default - none, so that no rule with a higher number applies */
  readonly conditions?: readonly RoutingCondition[];

  /** Whether to remove the base path of the conditions from requests to the API. @default false */
  readonly stripBasePath?: boolean;
}

/**
 * A rule that routes requests to a custom domain to a stage of a REST API, by path and headers.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-routing-rules.html
 * @example
 * declare const domain: DomainName;
 * declare const restApi: RestApi;
 *
 * new RoutingRule(stack, 'Shop', {
 *   domainName: domain,
 *   priority: 10,
 *   conditions: [RoutingCondition.basePaths('shop')],
 *   restApi,
 *   stage: restApi.deploymentStage,
 * });
 */
export class RoutingRule extends Resource {
  static {
    setFqn(RoutingRule, '@apigwv2/domains.RoutingRule');
  }

  /** A reference to the rule. */
  readonly routingRuleRef: RoutingRuleReference;

  /** @throws ApiDefinitionError `InvalidRoutingRule`, `DuplicateRoutingRulePriority` */
  constructor(scope: Construct, id: string, props: RoutingRuleProps) {
    super(...scopeAndId(scope, id, new.target.name));
    try {
      props = checkedProps(ROUTING_RULE_PROPS, props, this);
      const { domainName, priority, stripBasePath } = props;
      registerRule(domainStateOf(domainName), priority, this);
      const rule = new CfnRoutingRule(this, 'Resource', {
        domainNameArn: domainName.domainNameRef.domainNameArn,
        priority,
        conditions: renderConditions(props.conditions ?? [], this),
        actions: [
          {
            invokeApi: {
              apiId: props.restApi.restApiRef.restApiId,
              stage: props.stage.stageRef.stageName,
              stripBasePath,
            },
          },
        ],
      });
      this.routingRuleRef = rule.routingRuleRef;
    } catch (error) {
      throw discarded(this, error);
    }
  }
}

function registerRule(state: DomainState, priority: number, rule: Construct): void {
  if (!isUnresolved(priority)) reservePriority(state, priority, rule);
  const mode = state.resource?.routingMode ?? RoutingMode.API_MAPPING_ONLY;
  if (state.resource === undefined || isUnresolved(mode) || mode !== RoutingMode.API_MAPPING_ONLY) return;
  warn(
    rule,
    '@apigwv2/domains:ruleIgnored',
    `routingMode of ${state.key} is ${mode}, which ignores routing rules; use ROUTING_RULE_THEN_API_MAPPING`,
  );
}

function reservePriority({ key, rules }: DomainState, priority: number, rule: Construct): void {
  const { minimum, maximum } = ROUTING_RULE_PRIORITY;
  if (!ROUTING_RULE_PRIORITY.has(priority)) {
    const message = `priority must be an integer from ${minimum} to ${maximum}, got ${priority}`;
    throw definitionError('InvalidRoutingRule', message, rule);
  }
  const other = rules.get(`${priority}`);
  if (other !== undefined) {
    throw definitionError(
      'DuplicateRoutingRulePriority',
      `priority must be unique among the rules of ${key}, got ${priority} of ${other.node.path}; use another priority`,
      rule,
    );
  }
  rules.set(`${priority}`, rule, rule);
}

/** The kinds of the options of {@link RoutingRuleProps}. */
export const ROUTING_RULE_PROPS = options<RoutingRuleProps>({
  domainName: constructs.domainName,
  restApi: constructs.restApi,
  stage: constructs.stage,
  priority: number,
  conditions: optional(list(ROUTING_CONDITION)),
  stripBasePath: optional(boolean),
});
