import type { BoundIntegration, HttpRouteKey, IHttpApiRef, RouteContext } from '@apigwv2/contracts';
import type { Construct } from 'constructs';
import { createHttpIntegration } from './create-http-integration';
import type { HttpIntegrationOptions } from './http-integration-options';
import { checkPathVariables } from './path-variables-used';

/** Makes the integration of a target that needs no permission for each route, and checks the routes that use it. */
export function bindHttpIntegration(
  scope: Construct,
  api: IHttpApiRef,
  options: HttpIntegrationOptions,
): BoundIntegration<RouteContext<IHttpApiRef, HttpRouteKey>> {
  return {
    integrationId: createHttpIntegration(scope, api, options).ref,
    admit: ({ routeKey, scope: route }) => checkPathVariables(options, routeKey, route),
  };
}
