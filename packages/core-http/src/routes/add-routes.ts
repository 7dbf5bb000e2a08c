import { HttpMethod, HttpNoneAuthorizer, HttpRouteKey, type IHttpApiRef } from '@apigwv2/contracts';
import { checkedProps, checkRouteId, describeValue, discard, discardOnFailure } from '@apigwv2/contracts/kernel';
import { Token } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { definitionError } from '../definition-error';
import { ADD_ROUTES_OPTIONS, type AddRoutesOptions } from './add-routes-options';
import { HttpRoute } from './http-route';
import { ADD_ROUTE_OPTIONS, type AddRouteOptions } from './http-route-options';

type Api = Construct & IHttpApiRef;

/** Adds the routes of {@link IHttpApi.addRoutes} below an API. */
export function addRoutes(api: Api, options: AddRoutesOptions): HttpRoute[] {
  const { path, methods = [HttpMethod.ANY], routeId, ...rest } = checkedProps(ADD_ROUTES_OPTIONS, options, api);
  checkMethods(methods, path, api);
  return allOrNone((added) => {
    for (const method of methods) {
      added(add(api, HttpRouteKey.with(path, method, api), `${method}${routeId ?? path}`, rest));
    }
  });
}

/** Returns the routes that a function adds, and removes them when it throws. */
function allOrNone(define: (added: (route: HttpRoute) => void) => void): HttpRoute[] {
  const routes: HttpRoute[] = [];
  try {
    define((route) => routes.push(route));
    return routes;
  } catch (error) {
    for (const route of routes.reverse()) discard(route);
    throw error;
  }
}

/** An undefined method, as a misspelled `HttpMethod` evaluates to, would serve every method. */
function checkMethods(methods: readonly (HttpMethod | undefined)[], path: string, api: Api): void {
  if (Array.isArray(methods) && methods.length > 0 && !methods.includes(undefined) && !Token.isUnresolved(methods))
    return;
  const given = Token.isUnresolved(methods) ? 'a token' : describeValue(methods);
  throw definitionError(
    'InvalidRouteKey',
    `methods must be a non-empty list that is known at synthesis, got ${given} for '${path}'; leave methods out for ${HttpMethod.ANY}`,
    api,
  );
}

/** Adds the route of {@link IHttpApi.addRoute} below an API. */
export function addRoute(api: Api, key: string, options: AddRouteOptions): HttpRoute {
  const { routeId, ...rest } = checkedProps(ADD_ROUTE_OPTIONS, options, api);
  const routeKey = HttpRouteKey.parse(key, api);
  const id = routeKey === HttpRouteKey.DEFAULT ? 'DefaultRoute' : routeKey.key.replace(' ', '');
  return add(api, routeKey, routeId ?? id, rest);
}

function add(api: Api, routeKey: HttpRouteKey, id: string, options: AddRouteOptions): HttpRoute {
  if (Token.isUnresolved(id)) {
    throw definitionError(
      'InvalidId',
      `the construct id of a route must be known at synthesis, because it determines the logical ID, got the token of '${routeKey.key}'; set routeId, or create the route with new HttpRoute`,
      api,
    );
  }
  checkRouteId(api, id, routeKey.key);
  const { openPreflight, ...props } = options;
  const route = new HttpRoute(api, id, { ...props, httpApi: api, routeKey });
  if (!openPreflight || routeKey.method !== HttpMethod.ANY) return route;
  const path = routeKey.path ?? '/{proxy+}';
  const preflight = HttpRouteKey.with(path, HttpMethod.OPTIONS, api);
  const preflightId = `${HttpMethod.OPTIONS}${id.replace(new RegExp(`^${HttpMethod.ANY}|^DefaultRoute$`), '') || path}`;
  discardOnFailure(route, () =>
    add(api, preflight, preflightId, { integration: props.integration, authorizer: new HttpNoneAuthorizer() }),
  );
  return route;
}
