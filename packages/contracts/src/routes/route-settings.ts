import type { CfnStage } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IResolvable } from 'aws-cdk-lib/core';
import { isUnresolved } from '../errors/unresolved';
import { optional } from '../options/kind';
import { options } from '../options/option-kinds';
import { boolean } from '../options/plain-kinds';
import { THROTTLE_SETTINGS, type ThrottleSettings } from '../stages/throttle-settings';

/**
 * The settings of a route. Each stage adds to them the settings that it has for all routes and the route does not set.
 *
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-apigatewayv2-stage-routesettings.html
 */
export interface RouteSettings {
  /** The limits of requests. @default - the limits of the stage, else those of the account */
  readonly throttle?: ThrottleSettings;
  /** Whether to publish CloudWatch metrics of the route. @default - as the stage, else the service's default: false */
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

/**
 * Renders the settings of a route for `CfnStage.routeSettings`, which is untyped JSON in the casing of the template. The
 * members that its stage sets for all routes are included, because CloudFormation does not document whether a route with
 * settings of its own keeps them.
 *
 * @param defaults the settings of the stage for all routes, rendered; a token is skipped
 */
export function renderRouteSettingsJson(
  settings: RouteSettings,
  defaults: CfnStage.RouteSettingsProperty | IResolvable = {},
): Record<string, unknown> | undefined {
  const own = renderRouteSettings(settings);
  if (own === undefined) return undefined;
  return { ...templateCased(isUnresolved(defaults) ? {} : defaults), ...templateCased(own) };
}

/** Returns the members that are set, in the casing of the template. */
function templateCased(settings: object): Record<string, unknown> {
  const members = Object.entries(settings).filter(([, value]) => value !== undefined);
  return Object.fromEntries(members.map(([name, value]) => [`${name[0]?.toUpperCase()}${name.slice(1)}`, value]));
}

/** The kinds of the options of {@link RouteSettings}. */
export const ROUTE_SETTINGS = options<RouteSettings>({
  throttle: optional(THROTTLE_SETTINGS),
  detailedMetricsEnabled: optional(boolean),
});
