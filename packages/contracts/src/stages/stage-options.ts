import type { IDeploymentRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { ACCESS_LOG, type AccessLogSettings } from '../access-log/access-log-settings';
import { constructs } from '../options/construct-kinds';
import { optional } from '../options/kind';
import { options } from '../options/option-kinds';
import { boolean, either, map, oneOf, string } from '../options/plain-kinds';
import { DOMAIN_MAPPING_OPTIONS, type DomainMappingOptions } from './domain-name';
import type { StageVariables } from './stage-variables';
import { THROTTLE_SETTINGS, type ThrottleSettings } from './throttle-settings';

/** The options of a stage of either protocol, besides its name. */
export interface StageOptions {
  /**
   * Whether to deploy every change of the API at once. With `false`, the stage serves a deployment.
   *
   * @default - true, or false with `deployment`
   */
  readonly autoDeploy?: boolean;

  /**
   * The deployment that a stage without `autoDeploy` serves: `pinned` creates one that is replaced whenever a route, an
   * integration, a model or an authorizer changes; a deployment of your own is used as it is; `external` leaves deploying
   * to another tool.
   *
   * @default - none with `autoDeploy`, otherwise `pinned`
   */
  readonly deployment?: 'pinned' | 'external' | IDeploymentRef;

  /** The custom domain of the stage. @default - none */
  readonly domainMapping?: DomainMappingOptions;

  /** The limits of each route that sets none of its own. @default - the limits of the account */
  readonly throttle?: ThrottleSettings;

  /** A description of up to 1024 characters. @default - none */
  readonly description?: string;

  /** Whether to publish CloudWatch metrics per route. @default - the service's default: false */
  readonly detailedMetricsEnabled?: boolean;

  /**
   * The destination and the format of the access log. `true` creates a log group that keeps one line of JSON per request
   * for a month and is deleted with the stage.
   *
   * @default - no access log
   */
  readonly accessLogSettings?: AccessLogSettings | true;

  /** The variables that integrations, authorizers and mappings read as `${stageVariables.name}`. @default - none */
  readonly stageVariables?: StageVariables;
}

/** The kinds of the options of {@link StageOptions}. */
export const STAGE_OPTIONS = options<StageOptions>({
  autoDeploy: optional(boolean),
  deployment: optional(either(oneOf(['pinned', 'external']), constructs.deployment)),
  domainMapping: optional(DOMAIN_MAPPING_OPTIONS),
  throttle: optional(THROTTLE_SETTINGS),
  description: optional(string),
  detailedMetricsEnabled: optional(boolean),
  accessLogSettings: optional(ACCESS_LOG),
  stageVariables: optional(map(string)),
});
