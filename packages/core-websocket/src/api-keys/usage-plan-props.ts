import type { IWebSocketApiRef } from '@apigwv2/contracts';
import type { ThrottleSettings } from '@apigwv2/contracts/kernel';
import type { IApiKeyRef, IUsagePlanRef } from 'aws-cdk-lib/aws-apigateway';
import type { IStageRef } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IResource } from 'aws-cdk-lib/core';

/** How long a quota counts. */
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

/** How many requests a key lets through in a time. */
export interface QuotaSettings {
  /** How many requests in a period. @default - any number */
  readonly limit?: number;
  /** How many requests less the first time. @default - none */
  readonly offset?: number;
  /** For how long they count; a quota needs one. @default - none */
  readonly period?: Period;
}

/** A stage that a usage plan is for. */
export interface UsagePlanPerApiStage {
  /** The API. @default - that of the stage */
  readonly api?: IWebSocketApiRef;
  /** The stage. */
  readonly stage: IStageRef;
}

/** What makes a `UsagePlan`. */
export interface UsagePlanProps {
  /** The stages that the plan is for. @default - none; more come by `addApiStage` */
  readonly apiStages?: readonly UsagePlanPerApiStage[];
  /** A description. @default - none */
  readonly description?: string;
  /** How many requests each key lets through in a time. @default - any number */
  readonly quota?: QuotaSettings;
  /** How many requests each key lets through at once. @default - the limits of the account */
  readonly throttle?: ThrottleSettings;
  /** The name of the plan. @default - generated */
  readonly usagePlanName?: string;
}

/** How a key is added to a plan. */
export interface AddApiKeyOptions {
  /** The logical id of a pair of key and plan that is deployed already. @default - from the key */
  readonly overrideLogicalId?: string;
}

/** Which keys are let through to which stages, and how often. */
export interface IUsagePlan extends IResource, IUsagePlanRef {
  /** The id of the plan. */
  readonly usagePlanId: string;
  /** Lets a key through. */
  addApiKey(apiKey: IApiKeyRef, options?: AddApiKeyOptions): void;
}
