import type { IWebSocketApiRef } from '@apigwv2/contracts';
import {
  constructs,
  list,
  number,
  optional,
  options,
  string,
  THROTTLE_SETTINGS,
  type ThrottleSettings,
} from '@apigwv2/contracts/kernel';
import type { IApiKeyRef, IUsagePlanRef } from 'aws-cdk-lib/aws-apigateway';
import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IResource } from 'aws-cdk-lib/core';

/** The period of a quota. */
export const Period = {
  /** A day. */
  DAY: 'DAY',
  /** A week. */
  WEEK: 'WEEK',
  /** A month. */
  MONTH: 'MONTH',
} as const;

/** One of the values of {@link Period}. */
export type Period = (typeof Period)[keyof typeof Period];

/** The quota of requests of a key. */
export interface QuotaSettings {
  /** The number of requests per period. @default - unlimited */
  readonly limit?: number;
  /** The number of requests to subtract in the first period. @default - none */
  readonly offset?: number;
  /** The period; required in a quota. @default - none */
  readonly period?: Period;
}

/** A stage of a usage plan. */
export interface UsagePlanPerApiStage {
  /** The API. @default - the API of the stage */
  readonly api?: IWebSocketApiRef;
  /** The stage. */
  readonly stage: IStageRef;
}

/** The props of a `UsagePlan`. */
export interface UsagePlanProps {
  /** The stages of the plan; `addApiStage` adds more. @default - none */
  readonly apiStages?: readonly UsagePlanPerApiStage[];
  /** A description. @default - none */
  readonly description?: string;
  /** The quota of requests of each key. @default - unlimited */
  readonly quota?: QuotaSettings;
  /** The rate of requests of each key. @default - the limits of the account */
  readonly throttle?: ThrottleSettings;
  /** The name of the plan. @default - generated */
  readonly usagePlanName?: string;
}

/** The options of adding a key to a plan. */
export interface AddApiKeyOptions {
  /** The logical ID of a deployed pair of key and plan to take over. @default - derived from the key */
  readonly overrideLogicalId?: string;
}

/** A usage plan: stages, the API keys that are valid for them, and the limits of each key. */
export interface IUsagePlan extends IResource, IUsagePlanRef {
  /** The ID of the plan. */
  readonly usagePlanId: string;
  /** Adds a key to the plan. */
  addApiKey(apiKey: IApiKeyRef, options?: AddApiKeyOptions): void;
}

/** The kinds of the options of {@link AddApiKeyOptions}. */
export const ADD_API_KEY_OPTIONS = options<AddApiKeyOptions>({
  overrideLogicalId: optional(string),
});

/** The kinds of the options of {@link UsagePlanPerApiStage}. */
export const USAGE_PLAN_PER_API_STAGE = options<UsagePlanPerApiStage>({
  api: optional(constructs.api),
  stage: constructs.stage,
});

/** The kinds of the options of {@link QuotaSettings}. */
export const QUOTA_SETTINGS = options<QuotaSettings>({
  limit: optional(number),
  offset: optional(number),
  period: optional(string),
});

/** The kinds of the options of {@link UsagePlanProps}. */
export const USAGE_PLAN_PROPS = options<UsagePlanProps>({
  apiStages: optional(list(USAGE_PLAN_PER_API_STAGE)),
  description: optional(string),
  quota: optional(QUOTA_SETTINGS),
  throttle: optional(THROTTLE_SETTINGS),
  usagePlanName: optional(string),
});
