import { CfnRoute, type CfnStage, type IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Lazy } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { ApiDefinitionError } from '../errors/api-definition-error';
import type { RouteEntry } from '../routes/route-entry';
import { hasSettings, renderRouteSettingsJson } from '../routes/route-settings';
import { lateDependency } from './lazy-dependency';
import { renderedResource } from './rendered-resource';
import { outOfReach, routesOf, stageReach } from './stage-reach';

/**
 * Lets a stage render the settings of the routes of its API and wait for these routes: the service refuses settings of
 * a route that is not there yet.
 *
 * @throws ApiDefinitionError `RouteOutOfReach`, at synthesis, for a route with settings that the stage cannot wait for
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-stage.html
 */
export function followRouteSettings(api: IApiRef, stage: CfnStage, at: IConstruct): void {
  const reached = (): readonly RouteEntry[] => {
    const routes = routesWithSettings(api);
    return routes.length === 0 ? routes : routes.filter((entry) => stageReach(api, at)(entry.route));
  };
  stage.routeSettings = Lazy.uncachedAny({
    produce: () => {
      const settings = reached().map((entry) => [entry.key, renderRouteSettingsJson(entry.settings ?? {})]);
      return settings.length === 0 ? undefined : Object.fromEntries(settings);
    },
  });
  stage.node.addDependency(lateDependency(() => reached().map((entry) => entry.route)));
  at.node.addValidation({
    validate: () => {
      const routes = reached();
      const beyond = routesWithSettings(api).find((entry) => !routes.includes(entry));
      if (beyond !== undefined) throw outOfReach(beyond, 'set throttle or metrics of', at);
      routes.forEach(checkKey);
      return [];
    },
  });
}

/** A stage names the route by the key that it was made with: another one, written over it, would be unknown there. */
function checkKey({ key, route }: RouteEntry): void {
  const resource = route.node.defaultChild;
  if (resource === undefined || !CfnRoute.isCfnRoute(resource)) return;
  const rendered = renderedResource(resource).map(([, { Properties }]) => Properties?.['RouteKey']);
  if (rendered.every((one) => one === key)) return;
  throw new ApiDefinitionError(
    'RouteKeyOverridden',
    `a route with throttle or metrics of its own must keep its key, as stages name it by that, and '${key}' is overridden with ${JSON.stringify(rendered[0])}; make the route with that key`,
    route,
  );
}

function routesWithSettings(api: IApiRef): readonly RouteEntry[] {
  return routesOf(api, (entry) => hasSettings(entry.settings));
}
