import {
  HttpMethod,
  type IHttpBuiltInAuthorizer,
  type IHttpRouteAuthorizer,
  type IHttpRouteIntegration,
} from '@apigwv2/contracts';
import {
  ACCESS_LOG,
  type AccessLogSettings,
  anything,
  boolean,
  duration,
  list,
  map,
  oneOf,
  optional,
  options,
  ROUTE_SETTINGS,
  type RouteSettings,
  type StageVariables,
  string,
  THROTTLE_SETTINGS,
  type ThrottleSettings,
} from '@apigwv2/contracts/kernel';
import type { Duration } from 'aws-cdk-lib/core';

/**
 * Overrides for the route, integration and stage created by quick create.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apigatewaymanagedoverrides.html
 */
export interface QuickCreateOverrides {
  /** Overrides for the integration. @default - none */
  readonly integration?: QuickCreateIntegrationOverrides;
  /** Overrides for the route. @default - none */
  readonly route?: QuickCreateRouteOverrides;
  /** Overrides for the stage. @default - none */
  readonly stage?: QuickCreateStageOverrides;
}

/** Overrides for an integration created by quick create. */
export interface QuickCreateIntegrationOverrides {
  /** A description of up to 1024 characters. @default - none */
  readonly description?: string;
  /** The method of requests to the target. @default - the method of the request */
  readonly method?: HttpMethod;
  /** The payload format of a function; a URL supports 1.0 only. @default - the service's default */
  readonly payloadFormatVersion?: '1.0' | '2.0';
  /** The timeout of the target: 50 milliseconds to 30 seconds. @default - the service's default: 30 seconds */
  readonly timeout?: Duration;
}

/** Overrides for a route created by quick create. */
export interface QuickCreateRouteOverrides {
  /** The authorizer of the route. @default - none: the route is public, which `requireAuthorization` rejects */
  readonly authorizer?: IHttpRouteAuthorizer | IHttpBuiltInAuthorizer;
  /** The scopes, one of which a token must have, at most ten; with a JWT authorizer. @default - none */
  readonly authorizationScopes?: readonly string[];
  /** The name of the operation, of 1 to 64 characters. @default - none */
  readonly operationName?: string;
  /** The integration of the route, in place of the target. @default - the target */
  readonly integration?: IHttpRouteIntegration;
}

/** Overrides for a stage created by quick create. */
export interface QuickCreateStageOverrides {
  /** The destination and the format of the access log; `true` creates a log group. @default - no access log */
  readonly accessLogSettings?: AccessLogSettings | true;
  /** Whether to deploy every change of the API at once. @default true */
  readonly autoDeploy?: boolean;
  /** A description of up to 1024 characters. @default - none */
  readonly description?: string;
  /** Whether to publish CloudWatch metrics per route. @default - the service's default: false */
  readonly detailedMetricsEnabled?: boolean;
  /** The settings of routes by key. The routes must exist before. @default - none */
  readonly routeSettings?: { readonly [routeKey: string]: RouteSettings };
  /** The variables that integrations read as `${stageVariables.name}`. @default - none */
  readonly stageVariables?: StageVariables;
  /** The limits of requests. @default - the limits of the account */
  readonly throttle?: ThrottleSettings;
}

/** The kinds of the options of {@link QuickCreateIntegrationOverrides}. */
export const QUICK_CREATE_INTEGRATION_OVERRIDES = options<QuickCreateIntegrationOverrides>({
  description: optional(string),
  method: optional(oneOf(HttpMethod)),
  payloadFormatVersion: optional(oneOf(['1.0', '2.0'])),
  timeout: optional(duration),
});

/** The kinds of the options of {@link QuickCreateRouteOverrides}. */
export const QUICK_CREATE_ROUTE_OVERRIDES = options<QuickCreateRouteOverrides>(
  {
    authorizer: optional(anything),
    authorizationScopes: optional(list(string)),
    operationName: optional(string),
    integration: optional(anything),
  },
  ['authorizer', 'authorizationScopes'],
);

/** The kinds of the options of {@link QuickCreateStageOverrides}. */
export const QUICK_CREATE_STAGE_OVERRIDES = options<QuickCreateStageOverrides>({
  accessLogSettings: optional(ACCESS_LOG),
  autoDeploy: optional(boolean),
  description: optional(string),
  detailedMetricsEnabled: optional(boolean),
  routeSettings: optional(map(ROUTE_SETTINGS)),
  stageVariables: optional(map(string)),
  throttle: optional(THROTTLE_SETTINGS),
});

/** The kinds of the options of {@link QuickCreateOverrides}. */
export const QUICK_CREATE_OVERRIDES = options<QuickCreateOverrides>({
  integration: optional(QUICK_CREATE_INTEGRATION_OVERRIDES),
  route: optional(QUICK_CREATE_ROUTE_OVERRIDES),
  stage: optional(QUICK_CREATE_STAGE_OVERRIDES),
});
