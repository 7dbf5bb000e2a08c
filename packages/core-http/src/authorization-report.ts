import { type HttpAuthorization, type IHttpApiRef, routesOf } from '@apigwv2/contracts';
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
  /** The construct of the route. */
  readonly path: string;
}

/** How the routes of an API are authorized, as far as this app makes them so far; sorted by key. */
export function authorizationReport(api: IHttpApiRef): readonly RouteAuthorization[] {
  return routesOf(api)
    .map(({ key, route, targets }) => {
      const { authorization, authorizationScopes = [] } = route as HttpRoute;
      const [, authorizer] = targets;
      return {
        routeKey: key,
        type: authorization.type,
        authorizer: authorizer?.id,
        scopes: authorizationScopes,
        path: route.node.path,
      };
    })
    .sort((one, other) => (one.routeKey < other.routeKey ? -1 : 1));
}
