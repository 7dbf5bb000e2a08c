import { apiResource, type HttpAuthorization, type IHttpApiRef, type RouteEntry, routesOf } from '@apigwv2/contracts';
import type { HttpRoute } from './http-route';

/** How one route is authorized. */
export interface RouteAuthorization {
  /** What the route answers to, such as `GET /books`. */
  readonly routeKey: string;
  /** `NONE` is everybody. */
  readonly type: HttpAuthorization['type'];
  /** The authorizer, as the app calls it. */
  readonly authorizer?: string;
  /** The scopes that a token must have one of. */
  readonly scopes: readonly string[];
  /** The construct of the route; that of the API for a route that the service makes by quick create. */
  readonly path: string;
}

/** How the routes of an API are authorized, as far as this app makes them so far; sorted by key. */
export function authorizationReport(api: IHttpApiRef): readonly RouteAuthorization[] {
  return [...managedRoute(api), ...routesOf(api).map(reportOf)].sort((one, other) =>
    one.routeKey < other.routeKey ? -1 : 1,
  );
}

function reportOf({ key, route, authorizer }: RouteEntry): RouteAuthorization {
  const { authorization, authorizationScopes = [] } = route as HttpRoute;
  return {
    routeKey: key,
    type: authorization.type,
    authorizer: authorizer?.id,
    scopes: authorizationScopes,
    path: route.node.path,
  };
}

/** A route that the service makes is no construct: the API that asks for it knows it. */
function managedRoute(api: IHttpApiRef): readonly RouteAuthorization[] {
  const owner = apiResource(api)?.node.scope as { readonly managedRoute?: RouteAuthorization } | undefined;
  return owner?.managedRoute === undefined ? [] : [owner.managedRoute];
}
