import {
  ApiDefinitionError,
  apiOfStage,
  checkProtocol,
  checkThrottle,
  giveMethods,
  markClass,
} from '@apigwv2/contracts';
import type { CfnUsagePlan, UsagePlanReference } from 'aws-cdk-lib/aws-apigateway';
import { Resource, Token } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import { ImportedUsagePlan } from './imported-usage-plan';
import { apiGateway, USAGE_PLAN_METHODS } from './usage-plan-methods';
import {
  type IUsagePlan,
  Period,
  type QuotaSettings,
  type UsagePlanPerApiStage,
  type UsagePlanProps,
} from './usage-plan-props';

/**
 * Which keys are let through to which stages, and how often.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the static block gives the class what the interface says
export class UsagePlan extends Resource implements IUsagePlan {
  static {
    giveMethods(UsagePlan, USAGE_PLAN_METHODS);
    markClass(UsagePlan, '@apigwv2/core-websocket.UsagePlan');
  }

  /** A plan that exists already. */
  static fromUsagePlanId(scope: Construct, id: string, usagePlanId: string): IUsagePlan {
    return new ImportedUsagePlan(scope, id, usagePlanId);
  }

  readonly usagePlanId: string;
  /** Points at the plan. */
  readonly usagePlanRef: UsagePlanReference;
  private readonly plan: CfnUsagePlan;
  private stages: readonly CfnUsagePlan.ApiStageProperty[] = [];

  /** @throws ApiDefinitionError `ProtocolMismatch`, `QuotaMalformed`, `ThrottleOutOfRange` */
  constructor(scope: Construct, id: string, props: UsagePlanProps = {}) {
    super(scope, id);
    const { throttle, quota, apiStages = [] } = props;
    checkThrottle(throttle, this);
    if (quota !== undefined) checkQuota(quota, this);
    const { CfnUsagePlan } = apiGateway();
    this.plan = new CfnUsagePlan(this, 'Resource', {
      usagePlanName: props.usagePlanName,
      description: props.description,
      quota,
      throttle,
    });
    this.usagePlanId = this.plan.ref;
    this.usagePlanRef = { usagePlanId: this.plan.ref };
    for (const stage of apiStages) this.addApiStage(stage);
  }

  /** Makes the plan one for another stage. */
  addApiStage({ stage, api = apiOfStage(stage) }: UsagePlanPerApiStage): void {
    checkProtocol(api, 'WEBSOCKET', this);
    this.stages = [...this.stages, { apiId: api.apiRef.apiId, stage: stage.stageRef.stageName }];
    this.plan.apiStages = [...this.stages];
    // The service refuses a stage that is not there yet, and a stage's name is no reference to it.
    this.plan.node.addDependency(stage);
  }
}

export interface UsagePlan extends Pick<IUsagePlan, 'addApiKey'> {}

function checkQuota({ limit, offset = 0, period }: QuotaSettings, at: IConstruct): void {
  const isNumber = (value: number | undefined, least: number) =>
    Token.isUnresolved(value) || (Number.isInteger(value) && Number(value) >= least);
  const isPeriod = Token.isUnresolved(period) || Object.values(Period).includes(period as Period);
  if (isNumber(limit, 0) && isNumber(offset, 0) && isPeriod) return;
  throw new ApiDefinitionError(
    'QuotaMalformed',
    `a quota must have a whole limit and a period of ${Object.values(Period).join(', ')}, got ${JSON.stringify({ limit, offset, period })}`,
    at,
  );
}
