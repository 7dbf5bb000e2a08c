import type { CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import type { ThrottleSettings } from '../stages/throttle-settings';

/**
 * What a stage sets for one route, or for all routes that set nothing themselves.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-stage-routesettings.html
 */
export interface RouteSettings {
  /** How many requests are let through. @default - the limits of the account */
  readonly throttle?: ThrottleSettings;
  /** Whether CloudWatch gets metrics for each route. @default - left to the service: false */
  readonly detailedMetricsEnabled?: boolean;
}

/** Returns the settings of a route alone; undefined when it has none. */
export function ownRouteSettings({ throttle, detailedMetricsEnabled }: RouteSettings): RouteSettings | undefined {
  const settings = { throttle, detailedMetricsEnabled };
  return hasSettings(settings) ? settings : undefined;
}

/** Whether anything is set: settings in which every member is undefined are no settings. */
export function hasSettings(settings: RouteSettings | undefined): settings is RouteSettings {
  return settings !== undefined && renderRouteSettings(settings) !== undefined;
}

/** The settings as an L1 property; undefined when nothing is set, so that nothing is rendered that nobody wrote. */
export function renderRouteSettings(settings: RouteSettings): CfnStage.RouteSettingsProperty | undefined {
  const { throttle, detailedMetricsEnabled } = settings;
  const rendered = {
    // JavaScript says null where nothing is meant.
    detailedMetricsEnabled: detailedMetricsEnabled ?? undefined,
    throttlingBurstLimit: throttle?.burstLimit,
    throttlingRateLimit: throttle?.rateLimit,
  };
  return Object.values(rendered).some((value) => value !== undefined) ? rendered : undefined;
}

/** The same as a value of `CfnStage.routeSettings`, which is untyped JSON and so wants the service's spelling. */
export function renderRouteSettingsJson(settings: RouteSettings): Record<string, unknown> | undefined {
  const rendered = renderRouteSettings(settings);
  return (
    rendered && {
      DetailedMetricsEnabled: rendered.detailedMetricsEnabled,
      ThrottlingBurstLimit: rendered.throttlingBurstLimit,
      ThrottlingRateLimit: rendered.throttlingRateLimit,
    }
  );
}
