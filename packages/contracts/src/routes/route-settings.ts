import type { CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import type { ThrottleSettings } from '../stages/throttle-settings';

/**
 * The settings of a route, or those of a stage for all routes without settings of their own.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-stage-routesettings.html
 */
export interface RouteSettings {
  /** The limits of requests. @default - the limits of the account */
  readonly throttle?: ThrottleSettings;
  /** Whether to publish CloudWatch metrics per route. @default - the service's default: false */
  readonly detailedMetricsEnabled?: boolean;
}

/** Returns the settings of a route alone; undefined when it has none. */
export function ownRouteSettings({ throttle, detailedMetricsEnabled }: RouteSettings): RouteSettings | undefined {
  const settings = { throttle, detailedMetricsEnabled };
  return hasSettings(settings) ? settings : undefined;
}

/** Returns whether any member is set. */
export function hasSettings(settings: RouteSettings | undefined): settings is RouteSettings {
  return settings !== undefined && renderRouteSettings(settings) !== undefined;
}

/** Renders the settings as an L1 property; undefined when no member is set. */
export function renderRouteSettings(settings: RouteSettings): CfnStage.RouteSettingsProperty | undefined {
  const { throttle, detailedMetricsEnabled } = settings;
  const rendered = {
    // Treat null from JavaScript callers as undefined.
    detailedMetricsEnabled: detailedMetricsEnabled ?? undefined,
    throttlingBurstLimit: throttle?.burstLimit,
    throttlingRateLimit: throttle?.rateLimit,
  };
  return Object.values(rendered).some((value) => value !== undefined) ? rendered : undefined;
}

/** Renders the settings for `CfnStage.routeSettings`, which is untyped JSON in the casing of the template. */
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
