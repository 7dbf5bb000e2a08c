import {
  type BindContext,
  type BoundIntegration,
  type Described,
  type HttpRouteKey,
  type IHttpApiRef,
  integrationExtension,
  type RouteContext,
} from '@apigwv2/contracts';
import type { HttpIntegrationOptions } from './integration-options';
import { checkPathVariables } from './mapping/validate-path-parameters';
import { createHttpIntegration, renderHttpIntegration } from './render-integration';

/** A route of an HTTP API, as targets are told of it. */
export type HttpRouteContext = RouteContext<IHttpApiRef, HttpRouteKey>;

/** What a target of an HTTP API made for its integration: what it is made of, and what it wants of each route. */
export interface Prepared {
  readonly options: HttpIntegrationOptions;
  admit?(route: HttpRouteContext): void;
}

/** Makes the integration of a target, and checks the routes that use it. */
export function bindHttpIntegration(
  { scope, api }: BindContext<IHttpApiRef>,
  prepared: Prepared,
): BoundIntegration<HttpRouteContext> {
  const { ref: integrationId } = createHttpIntegration(scope, api, prepared.options);
  return { integrationId, admit: admitBy(prepared) };
}

/** Describes the integration of a target inside an OpenAPI document, and checks the routes that use it. */
export function describeHttpIntegration(
  { scope, api }: BindContext<IHttpApiRef>,
  prepared: Prepared,
): Described<HttpRouteContext> {
  const extension = integrationExtension(renderHttpIntegration(scope, api, prepared.options));
  return { extension, admit: admitBy(prepared) };
}

function admitBy({ options, admit }: Prepared): (route: HttpRouteContext) => void {
  return (route) => {
    checkPathVariables(options, route.routeKey, route.scope);
    admit?.(route);
  };
}
