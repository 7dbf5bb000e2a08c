import { ApiDefinitionError, setFqn, warn } from '@apigwv2/contracts';
import type { IRestApiRef, IStageRef as IRestStageRef } from 'aws-cdk-lib/aws-apigateway';
import { CfnRoutingRule, type IDomainNameRef, type RoutingRuleReference } from 'aws-cdk-lib/aws-apigatewayv2';
import { Resource, Token } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { type DomainRecord, domainRecord } from './domain-record';
import { type RoutingCondition, renderConditions } from './routing-condition';
import { RoutingMode } from './routing-mode';

/** What makes a {@link RoutingRule}. */
export interface RoutingRuleProps {
  /** The domain, with a routing mode that knows rules. */
  readonly domainName: IDomainNameRef;

  /** The REST API that is called. The service takes neither HTTP APIs nor WebSocket APIs. */
  readonly restApi: IRestApiRef;

  /** The stage of that API. */
  readonly stage: IRestStageRef;

  /** The place of the rule among those of its domain, 1 to 1000000: the lowest that holds decides. */
  readonly priority: number;

  /** What a request must be. @default - every request, so that rules of a higher number never hold */
  readonly conditions?: readonly RoutingCondition[];

  /** Whether the API gets requests without the base path that the conditions name. @default false */
  readonly stripBasePath?: boolean;
}

/**
 * Leads requests to a custom domain to a stage of a REST API, by path and headers.
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

  /** Points at the rule. */
  readonly routingRuleRef: RoutingRuleReference;

  /** @throws ApiDefinitionError `RoutingRuleMalformed`, `RoutingRulePriorityTaken` */
  constructor(scope: Construct, id: string, props: RoutingRuleProps) {
    super(scope, id);
    const { domainName, priority, stripBasePath } = props;
    registerRule(domainRecord(domainName), priority, this);
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
  }
}

function registerRule({ key, resource, rules }: DomainRecord, priority: number, rule: Construct): void {
  if (!Token.isUnresolved(priority)) {
    if (!Number.isInteger(priority) || priority < 1 || priority > 1_000_000) {
      throw new ApiDefinitionError(
        'RoutingRuleMalformed',
        `a routing rule must have a priority of 1 to 1000000, got ${priority}`,
        rule,
      );
    }
    const other = rules.get(`${priority}`);
    if (other !== undefined) {
      throw new ApiDefinitionError(
        'RoutingRulePriorityTaken',
        `the rules of a domain must have priorities of their own, and ${priority} at ${key} is also that of ${other.node.path}; give one of the two another`,
        rule,
      );
    }
    rules.set(`${priority}`, rule, rule);
  }
  const mode = resource?.routingMode ?? RoutingMode.API_MAPPING_ONLY;
  if (resource === undefined || Token.isUnresolved(mode) || mode !== RoutingMode.API_MAPPING_ONLY) return;
  warn(
    rule,
    '@apigwv2/domains:ruleIgnored',
    `${key} has routingMode ${mode}, which ignores routing rules; use ROUTING_RULE_THEN_API_MAPPING`,
  );
}
