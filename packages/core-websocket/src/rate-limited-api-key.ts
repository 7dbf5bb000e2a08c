import { giveMethods, markClass, type ThrottleSettings } from '@apigwv2/contracts';
import type { ApiKeyReference } from 'aws-cdk-lib/aws-apigateway';
import { Resource } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { ApiKey } from './api-key';
import { API_KEY_METHODS } from './api-key-methods';
import type { ApiKeyProps, IApiKey, IApiKeyMethods } from './api-key-props';
import { UsagePlan } from './usage-plan';
import type { QuotaSettings, UsagePlanPerApiStage } from './usage-plan-props';

/** What makes a {@link RateLimitedApiKey}. */
export interface RateLimitedApiKeyProps extends ApiKeyProps {
  /** The stages that the key is for. @default - none */
  readonly apiStages?: readonly UsagePlanPerApiStage[];
  /** How many requests the key lets through in a time. @default - any number */
  readonly quota?: QuotaSettings;
  /** How many requests the key lets through at once. @default - the limits of the account */
  readonly throttle?: ThrottleSettings;
}

/**
 * A key with a usage plan of its own, where it has limits or stages.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-api-usage-plans.html
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: the static block gives the class what the interface says
export class RateLimitedApiKey extends Resource implements IApiKey {
  static {
    giveMethods(RateLimitedApiKey, API_KEY_METHODS);
    markClass(RateLimitedApiKey, '@apigwv2/core-websocket.RateLimitedApiKey');
  }

  readonly keyId: string;
  readonly keyArn: string;
  /** Points at the key. */
  readonly apiKeyRef: ApiKeyReference;

  /** @throws ApiDefinitionError as {@link ApiKey} and {@link UsagePlan} do */
  constructor(scope: Construct, id: string, props: RateLimitedApiKeyProps = {}) {
    super(scope, id);
    const { apiStages, quota, throttle, ...keyProps } = props;
    const key = new ApiKey(this, 'Resource', keyProps);
    if ((apiStages ?? quota ?? throttle) !== undefined) {
      new UsagePlan(this, 'UsagePlanResource', { apiStages, quota, throttle }).addApiKey(key);
    }
    this.keyId = key.keyId;
    this.keyArn = key.keyArn;
    this.apiKeyRef = key.apiKeyRef;
  }
}

export interface RateLimitedApiKey extends IApiKeyMethods {}
