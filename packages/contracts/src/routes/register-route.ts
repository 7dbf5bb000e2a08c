import { routeShape } from '@apigwv2/spec';
import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { apiStateOf } from '../api/api-state';
import { checkDefaultId } from '../construct-tree/default-id';
import type { ApiDefinitionError } from '../errors/api-definition-error';
import { definitionError } from '../errors/definition-error';
import { warnOfSettingsWithoutStage } from '../stages/settings-without-stage';
import { duplicateRouteKey } from './duplicate-route-key';
import type { HttpRouteKey } from './http-route-key';
import type { RouteEntry } from './route-entry';
import { hasSettings } from './route-settings';
import { registerStackReferences } from './stack-references';
import { warnOfSuspiciousPath } from './suspicious-path';
import type { WebSocketRouteKey } from './websocket-route-key';

/**
 * Checks that an API can take a route, before anything is made for it.
 *
 * @throws ApiDefinitionError `DuplicateRouteKey` for a key that another route has, `PathVariableConflict` for a path that
 * differs from another route's only in the names of its variables, `RouteKeyUnresolved` for settings of a route whose key
 * is only known after deployment, `InvalidId` for an ID that would give the route the logical ID of its parent
 */
export function checkNewRoute(
  api: IApiRef,
  routeKey: HttpRouteKey | WebSocketRouteKey,
  { route, settings }: Pick<RouteEntry, 'route' | 'settings'>,
): void {
  checkDefaultId(route);
  const { routes, shapes } = apiStateOf(api);
  const { key } = routeKey;
  if (Token.isUnresolved(key)) {
    if (hasSettings(settings)) throw unresolvedWithSettings(route);
    return;
  }
  const other = routes.get(key);
  if (other !== undefined) throw duplicateRouteKey(other, route);
  const same = hasVariables(routeKey) ? shapes.get(routeShape(routeKey)) : undefined;
  if (same === undefined) return;
  throw definitionError(
    'PathVariableConflict',
    `routes of one method must differ in more than the names of path variables, got '${key}', which the service cannot tell from '${same.key}' of ${same.route.node.path}; remove one of the two routes`,
    route,
  );
}

/**
 * Registers a route of an API, for its stages, deployments, checks and reports.
 *
 * @throws ApiDefinitionError as {@link checkNewRoute}, and `StackCycle`
 */
export function registerRoute(
  api: IApiRef,
  routeKey: HttpRouteKey | WebSocketRouteKey,
  facts: Omit<RouteEntry, 'key' | 'routeKey'>,
): void {
  checkNewRoute(api, routeKey, facts);
  const { key } = routeKey;
  const { route, settings } = facts;
  const state = apiStateOf(api);
  const entry: RouteEntry = { ...facts, key, routeKey };
  registerStackReferences(api, entry);
  if (routeKey.protocol === 'HTTP') warnOfSuspiciousPath(routeKey.path, route);
  if (Token.isUnresolved(key)) {
    state.routes.set(route.node.path, route, entry);
  } else {
    state.routes.set(key, route, entry);
    if (hasSettings(settings)) warnOfSettingsWithoutStage(api, key, route);
    if (hasVariables(routeKey)) state.shapes.set(routeShape(routeKey), route, entry);
  }
  for (const listener of state.routeListeners ?? []) listener(entry);
}

function hasVariables(
  routeKey: HttpRouteKey | WebSocketRouteKey,
): routeKey is HttpRouteKey & { readonly path: string } {
  return routeKey.protocol === 'HTTP' && routeKey.path?.includes('{') === true;
}

/** A stage refers to the route of a setting by its key, which must be a literal in a template. */
function unresolvedWithSettings(route: IConstruct): ApiDefinitionError {
  return definitionError(
    'RouteKeyUnresolved',
    'the key of a route with throttle or metrics must be known at synthesis, got a token; leave out the settings, or write the path as a literal',
    route,
  );
}
