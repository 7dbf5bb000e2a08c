import { apiOfStage, checkProtocol, isUnresolved, setFqn } from '@apigwv2/contracts';
import { checkedProps, checkThrottle, discarded } from '@apigwv2/contracts/kernel';
import type { CfnUsagePlan } from 'aws-cdk-lib/aws-apigateway';
import type { Construct, IConstruct } from 'constructs';
import { definitionError } from '../definition-error';
import { modules } from '../modules';
import { ImportedUsagePlan } from './imported-usage-plan';
import { UsagePlanBase } from './usage-plan-base';
import {
  type IUsagePlan,
  Period,
  type QuotaSettings,
  USAGE_PLAN_PER_API_STAGE,
  USAGE_PLAN_PROPS,
  type UsagePlanPerApiStage,
  type UsagePlanProps,
} from './usage-plan-props';

/**
 * A usage plan: stages, the API keys that are valid for them, and the limits of each key.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html
 */
export class UsagePlan extends UsagePlanBase {
  static {
    setFqn(UsagePlan, '@apigwv2/core-websocket.UsagePlan');
  }

  /** Imports a usage plan. */
  static fromUsagePlanId(scope: Construct, id: string, usagePlanId: string): IUsagePlan {
    return new ImportedUsagePlan(scope, id, usagePlanId);
  }

  /** The ID of the plan. */
  readonly usagePlanId: string;
  private readonly resource: CfnUsagePlan;
  private stages: readonly CfnUsagePlan.ApiStageProperty[] = [];

  /** @throws ApiDefinitionError `ProtocolMismatch`, `InvalidQuota`, `ThrottleOutOfRange` */
  constructor(scope: Construct, id: string, props: UsagePlanProps = {}) {
    super(scope, id);
    try {
      props = checkedProps(USAGE_PLAN_PROPS, props, this);
      const { throttle, quota, apiStages = [] } = props;
      checkThrottle(throttle, this);
      if (quota !== undefined) checkQuota(quota, this);
      this.resource = new modules.apiGateway.CfnUsagePlan(this, 'Resource', {
        usagePlanName: props.usagePlanName,
        description: props.description,
        quota,
        throttle,
      });
      this.usagePlanId = this.resource.ref;
      for (const stage of apiStages) this.addApiStage(stage);
    } catch (error) {
      throw discarded(this, error);
    }
  }

  /** Adds a stage to the plan. */
  addApiStage(apiStage: UsagePlanPerApiStage): void {
    const { stage, api = apiOfStage(stage) } = checkedProps(USAGE_PLAN_PER_API_STAGE, apiStage, this);
    checkProtocol(api, 'WEBSOCKET', this);
    this.stages = [...this.stages, { apiId: api.apiRef.apiId, stage: stage.stageRef.stageName }];
    this.resource.apiStages = [...this.stages];
    // The service refuses a stage that does not exist yet, and the name of a stage is no reference to it.
    this.resource.node.addDependency(stage);
  }
}

function checkQuota({ limit, offset = 0, period }: QuotaSettings, at: IConstruct): void {
  const isNumber = (value: number | undefined, least: number) =>
    isUnresolved(value) || (Number.isInteger(value) && Number(value) >= least);
  const isPeriod = isUnresolved(period) || Object.values(Period).includes(period as Period);
  if (isNumber(limit, 0) && isNumber(offset, 0) && isPeriod) return;
  throw definitionError(
    'InvalidQuota',
    `quota must have a whole limit and a period of ${Object.values(Period).join(', ')}, got ${JSON.stringify({ limit, offset, period })}`,
    at,
  );
}
