import { setFqn } from '@apigwv2/contracts';
import {
  checkedProps,
  discarded,
  list,
  optional,
  options,
  THROTTLE_SETTINGS,
  type ThrottleSettings,
} from '@apigwv2/contracts/kernel';
import type { Construct } from 'constructs';
import { ApiKey } from './api-key';
import { ApiKeyBase } from './api-key-base';
import { API_KEY_PROPS, type ApiKeyProps } from './api-key-props';
import { UsagePlan } from './usage-plan';
import {
  ADD_API_KEY_OPTIONS,
  type AddApiKeyOptions,
  QUOTA_SETTINGS,
  type QuotaSettings,
  USAGE_PLAN_PER_API_STAGE,
  type UsagePlanPerApiStage,
} from './usage-plan-props';

/** The props of a {@link RateLimitedApiKey}. */
export interface RateLimitedApiKeyProps extends ApiKeyProps, AddApiKeyOptions {
  /** The stages that the key is valid for. @default - none */
  readonly apiStages?: readonly UsagePlanPerApiStage[];
  /** The number of requests with the key per period. @default - unlimited */
  readonly quota?: QuotaSettings;
  /** The rate of requests with the key. @default - the limits of the account */
  readonly throttle?: ThrottleSettings;
}

/**
 * An API key with a usage plan of its own, where it has limits or stages.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html
 */
export class RateLimitedApiKey extends ApiKeyBase {
  static {
    setFqn(RateLimitedApiKey, '@apigwv2/core-websocket.RateLimitedApiKey');
  }

  /** The ID of the key. */
  readonly keyId: string;

  /** @throws ApiDefinitionError as {@link ApiKey} and {@link UsagePlan} do */
  constructor(scope: Construct, id: string, props: RateLimitedApiKeyProps = {}) {
    super(scope, id);
    try {
      props = checkedProps(RATE_LIMITED_API_KEY_PROPS, props, this);
      const { apiStages, quota, throttle, overrideLogicalId, ...keyProps } = props;
      const key = new ApiKey(this, 'Resource', keyProps);
      if ((apiStages ?? quota ?? throttle) !== undefined) {
        new UsagePlan(this, 'UsagePlanResource', { apiStages, quota, throttle }).addApiKey(key, { overrideLogicalId });
      }
      this.keyId = key.keyId;
    } catch (error) {
      throw discarded(this, error);
    }
  }
}

/** The kinds of the options of {@link RateLimitedApiKeyProps}. */
export const RATE_LIMITED_API_KEY_PROPS = options<RateLimitedApiKeyProps>({
  ...API_KEY_PROPS.kinds,
  ...ADD_API_KEY_OPTIONS.kinds,
  apiStages: optional(list(USAGE_PLAN_PER_API_STAGE)),
  quota: optional(QUOTA_SETTINGS),
  throttle: optional(THROTTLE_SETTINGS),
});
