import type { IApiRef } from 'aws-cdk-lib/aws-apigatewayv2';
import { Token } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import { type ApiRecord, apiRecord } from '../api/api-state';
import { checkHiddenId } from '../construct-tree/default-id';
import { isInTree } from '../construct-tree/stack-path';
import { ApiDefinitionError } from '../errors/api-definition-error';
import { warn } from '../errors/warning';
import { warnOfSettingsWithoutStage } from '../stages/settings-without-stage';
import { pathShape, pathVariables } from './http-path';
import type { HttpRouteKey } from './http-route-key';
import type { RouteEntry } from './route-entry';
import { hasSettings } from './route-settings';
import type { WebSocketRouteKey } from './websocket-route-key';

/**
 * Remembers a route of an API, wherever in the app and through whichever view of the API it is made.
 *
 * @throws ApiDefinitionError `RouteKeyTaken` for a key that another route has, `PathVariableConflict` for a path that
 * differs from another route's in the names of its variables only, `RouteKeyUnresolved` for settings of a route whose key
 * is only known after deployment, `IdTaken` for an id by which it would have the logical id of
 * its parent
 */
export function registerRoute(
  api: IApiRef,
  routeKey: HttpRouteKey | WebSocketRouteKey,
  { route, settings, targets, authorizer }: Omit<RouteEntry, 'key'>,
): void {
  checkHiddenId(route);
  const record = apiRecord(api);
  const { key } = routeKey;
  const entry: RouteEntry = { route, key, settings, targets, authorizer };
  if (Token.isUnresolved(key)) {
    if (hasSettings(settings)) throw unresolvedWithSettings(route);
    record.routes.set(route.node.path, entry);
    return;
  }
  const other = record.routes.get(key);
  if (other !== undefined && isInTree(other.route)) {
    throw new ApiDefinitionError(
      'RouteKeyTaken',
      `a route key must be used once in an API, and '${key}' is also that of ${other.route.node.path}; remove one of the two routes`,
      route,
    );
  }
  record.routes.set(key, entry);
  if (hasSettings(settings)) warnOfSettingsWithoutStage(api, key, route);
  if (routeKey.protocol === 'HTTP' && routeKey.path !== undefined) checkVariables(record, routeKey, entry);
}

/** Stages name the route of a setting by its key, which a template cannot do with a value of its own. */
function unresolvedWithSettings(route: IConstruct): ApiDefinitionError {
  return new ApiDefinitionError(
    'RouteKeyUnresolved',
    'a route with throttle or metrics of its own must have a key that is known now, and this one holds a token; leave out the settings, or write the path out',
    route,
  );
}

/**
 * The service refuses two routes that differ in the names of variables only. Whether it also refuses other names where
 * the paths go on differently is not settled, so that is a warning.
 */
function checkVariables(
  { shapes, variables }: ApiRecord,
  { method, path = '' }: HttpRouteKey,
  entry: RouteEntry,
): void {
  const levels = pathVariables(path);
  if (levels.length === 0) return;
  const shape = `${method} ${pathShape(path)}`;
  const same = shapes.get(shape);
  if (same !== undefined && isInTree(same.route)) {
    throw new ApiDefinitionError(
      'PathVariableConflict',
      `routes of one method must differ in more than the names of their variables, and '${entry.key}' is '${same.key}' of ${same.route.node.path} to the service; remove one of the two routes`,
      entry.route,
    );
  }
  shapes.set(shape, entry);
  for (const { name, level } of levels) {
    const key = `${method} ${level}`;
    const first = variables.get(key);
    if (first === undefined || !isInTree(first.entry.route)) variables.set(key, { name, entry });
    else if (first.name !== name) warnOfOtherName(entry, name, first.entry, first.name);
  }
}

function warnOfOtherName(entry: RouteEntry, name: string, first: RouteEntry, firstName: string): void {
  warn(
    entry.route,
    '@apigwv2/contracts:pathVariableRenamed',
    `a variable should have one name wherever it stands at the same place, and '${entry.key}' calls {${name}} what '${first.key}' of ${first.route.node.path} calls {${firstName}}; the service may refuse the second route`,
  );
}
