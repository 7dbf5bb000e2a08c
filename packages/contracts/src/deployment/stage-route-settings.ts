import { CfnRoute, type CfnStage, type IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Lazy } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { atSynthesis } from '../construct-tree/at-synthesis';
import { definitionError } from '../errors/definition-error';
import type { RouteEntry } from '../routes/route-entry';
import { hasSettings, type RouteSettings, renderRouteSettingsJson } from '../routes/route-settings';
import { routesOf } from '../routes/routes-of';
import { deployableBefore, notDeployableBefore } from './deployable-before';
import { lazyDependency } from './lazy-dependency';
import { renderedResource } from './rendered-resource';

/**
 * Renders the settings of the routes of an API into a stage, each with the settings of the stage for all routes, and makes
 * the stage depend on these routes: the service refuses settings of a route that does not exist yet.
 *
 * @throws ApiDefinitionError `RouteNotDeployableBeforeStage`, at synthesis, for a route with settings that is deployed after the stage
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html
 */
export function followRouteSettings(api: IApiRef, stage: CfnStage, at: IConstruct): void {
  const deployable = (): readonly RouteEntry[] => {
    const routes = routesWithSettings(api);
    if (routes.length === 0) return routes;
    const isDeployable = deployableBefore(api, at);
    return routes.filter((entry) => isDeployable(entry.route));
  };
  stage.routeSettings = Lazy.uncachedAny({
    produce: () => {
      const render = (settings: RouteSettings = {}) => renderRouteSettingsJson(settings, stage.defaultRouteSettings);
      const settings = deployable().map((entry) => [entry.key, render(entry.settings)]);
      return settings.length === 0 ? undefined : Object.fromEntries(settings);
    },
  });
  stage.node.addDependency(lazyDependency(() => deployable().map((entry) => entry.route)));
  atSynthesis(at, () => {
    const routes = deployable();
    const late = routesWithSettings(api).find((entry) => !routes.includes(entry));
    if (late !== undefined) throw notDeployableBefore(late, 'set throttle or metrics of', at);
    routes.forEach(checkKey);
  });
}

/** Checks that the key of a route was not overridden: its settings in the stage refer to the route by that key. */
function checkKey({ key, route }: RouteEntry): void {
  const resource = route.node.defaultChild;
  if (resource === undefined || !CfnRoute.isCfnRoute(resource)) return;
  const rendered = renderedResource(resource).map(([, { Properties }]) => Properties?.['RouteKey']);
  if (rendered.every((one) => one === key)) return;
  throw definitionError(
    'RouteKeyOverridden',
    `the key of a route with throttle or metrics must not be overridden, because stages refer to the route by it, got ${JSON.stringify(rendered[0])} for '${key}'; define the route with that key`,
    route,
  );
}

function routesWithSettings(api: IApiRef): readonly RouteEntry[] {
  return routesOf(api, (entry) => hasSettings(entry.settings));
}
