import type {
  HttpMethod,
  IHttpBuiltInAuthorizer,
  IHttpRouteAuthorizer,
  IHttpRouteIntegration,
} from '@apigwv2/contracts';
import type { AccessLogSettings, RouteSettings, StageVariables, ThrottleSettings } from '@apigwv2/contracts/kernel';
import type { Duration } from 'aws-cdk-lib/core';

/**
 * What is changed of the route, the integration and the stage that quick create makes.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-apigatewaymanagedoverrides.html
 */
export interface QuickCreateOverrides {
  /** What is changed of the integration. @default - nothing */
  readonly integration?: QuickCreateIntegrationOverrides;
  /** What is changed of the route. @default - nothing */
  readonly route?: QuickCreateRouteOverrides;
  /** What is changed of the stage. @default - nothing */
  readonly stage?: QuickCreateStageOverrides;
}

/** What is changed of an integration that quick create makes. */
export interface QuickCreateIntegrationOverrides {
  /** What the integration is for, in up to 1024 characters. @default - none */
  readonly description?: string;
  /** The method by which the target is called. @default - that of the request */
  readonly method?: HttpMethod;
  /** The shape of events and answers of a function; a URL knows 1.0 only. @default - left to the service */
  readonly payloadFormatVersion?: '1.0' | '2.0';
  /** How long API Gateway waits for the target: 50 milliseconds to 30 seconds. @default - left to the service: 30 s */
  readonly timeout?: Duration;
}

/** What is changed of a route that quick create makes. */
export interface QuickCreateRouteOverrides {
  /** Who may call the route. @default - everybody */
  readonly authorizer?: IHttpRouteAuthorizer | IHttpBuiltInAuthorizer;
  /** The scopes that a token must have one of, at most ten, with a JWT authorizer. @default - none */
  readonly authorizationScopes?: readonly string[];
  /** The name of the operation, of 1 to 64 characters. @default - none */
  readonly operationName?: string;
  /** What answers the route in place of the target. @default - the target */
  readonly integration?: IHttpRouteIntegration;
}

/** What is changed of a stage that quick create makes. */
export interface QuickCreateStageOverrides {
  /** Where the access log goes and what it says; `true` makes a log group. @default - no access log */
  readonly accessLogSettings?: AccessLogSettings | true;
  /** Whether a change of the API is served at once. @default true */
  readonly autoDeploy?: boolean;
  /** A description of up to 1024 characters. @default - none */
  readonly description?: string;
  /** Whether CloudWatch gets metrics for each route. @default - left to the service: false */
  readonly detailedMetricsEnabled?: boolean;
  /** What single routes set, by their keys. The routes must be there before. @default - nothing */
  readonly routeSettings?: { readonly [routeKey: string]: RouteSettings };
  /** What integrations read as `${stageVariables.name}`. @default - none */
  readonly stageVariables?: StageVariables;
  /** How many requests are let through. @default - the limits of the account */
  readonly throttle?: ThrottleSettings;
}
