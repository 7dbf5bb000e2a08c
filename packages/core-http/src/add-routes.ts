import { ApiDefinitionError, HttpMethod, HttpNoneAuthorizer, HttpRouteKey, type IHttpApiRef } from '@apigwv2/contracts';
import { Token } from 'aws-cdk-lib/core';
import type { Construct, IConstruct } from 'constructs';
import type { AddRoutesOptions } from './add-routes-options';
import { HttpRoute } from './http-route';
import type { AddRouteOptions } from './http-route-options';

type Api = Construct & IHttpApiRef;

/** Adds the routes of {@link IHttpApi.addRoutes} below an API. */
export function addRoutes(api: Api, options: AddRoutesOptions): HttpRoute[] {
  const { path, methods = [HttpMethod.ANY], routeId, ...rest } = options;
  checkMethods(methods, path, api);
  const routes: HttpRoute[] = [];
  for (const method of methods) {
    routes.push(add(api, HttpRouteKey.with(path, method, api), `${method}${routeId ?? path}`, rest));
  }
  return routes;
}

/** An undefined method would open every method: it is what a misspelt `HttpMethod` gives. */
function checkMethods(methods: readonly (HttpMethod | undefined)[], path: string, api: Api): void {
  if (Array.isArray(methods) && methods.length > 0 && !methods.includes(undefined) && !Token.isUnresolved(methods))
    return;
  const given = Token.isUnresolved(methods) ? 'a list that is only known after deployment' : JSON.stringify(methods);
  throw new ApiDefinitionError(
    'RouteKeyMalformed',
    `methods must be a list of at least one method that is known now, and that of '${path}' is ${given}; leave methods out for ${HttpMethod.ANY}`,
    api,
  );
}

/** Adds the route of {@link IHttpApi.addRoute} below an API. */
export function addRoute(api: Api, key: string, { routeId, ...rest }: AddRouteOptions): HttpRoute {
  const routeKey = HttpRouteKey.parse(key, api);
  const id = routeKey === HttpRouteKey.DEFAULT ? 'DefaultRoute' : routeKey.key.replace(' ', '');
  return add(api, routeKey, routeId ?? id, rest);
}

function add(api: Api, routeKey: HttpRouteKey, id: string, options: AddRouteOptions): HttpRoute {
  if (Token.isUnresolved(id)) {
    throw new ApiDefinitionError(
      'IdUnresolved',
      `the id of a route names its logical id, so it must be known now, and '${routeKey.key}' holds a token; give routeId, or use new HttpRoute with an id`,
      api,
    );
  }
  const there = api.node.tryFindChild(id);
  if (there !== undefined) throw taken(there, id, routeKey, api);
  const { openPreflight, ...props } = options;
  const route = new HttpRoute(api, id, { ...props, httpApi: api, routeKey });
  if (openPreflight && routeKey.method === HttpMethod.ANY) {
    const path = routeKey.path ?? '/{proxy+}';
    const open = HttpRouteKey.with(path, HttpMethod.OPTIONS, api);
    const openId = `${HttpMethod.OPTIONS}${id.replace(new RegExp(`^${HttpMethod.ANY}|^DefaultRoute$`), '') || path}`;
    add(api, open, openId, { integration: props.integration, authorizer: new HttpNoneAuthorizer() });
  }
  return route;
}

/** Of a route with the same key the key is the mistake, of anything else the id is. */
function taken(there: IConstruct, id: string, { key }: HttpRouteKey, api: Api): ApiDefinitionError {
  if ((there as Partial<HttpRoute>).routeKey?.key === key) {
    return new ApiDefinitionError(
      'RouteKeyTaken',
      `a route key must be used once in an API, and '${key}' is also that of ${there.node.path}; remove one of the two routes`,
      api,
    );
  }
  return new ApiDefinitionError(
    'IdTaken',
    `the id of a route must be free below its API, and '${id}' of '${key}' is that of ${there.node.path}; give it a routeId of its own, or use new HttpRoute with an id`,
    api,
  );
}
