import type { HttpAuthorization, IHttpApiRef } from '@apigwv2/contracts';
import { list, oneOf, optional, options, routesOf, string } from '@apigwv2/contracts/kernel';

/** The authorization of one route. */
export interface RouteAuthorization {
  /** The key of the route, such as `GET /books`. */
  readonly routeKey: string;
  /** The type of authorization. `NONE` is public; `UNKNOWN` is a route of another construct, which did not state it. */
  readonly type: HttpAuthorization['type'] | 'UNKNOWN';
  /** The ID of the authorizer in this app. @default - none, or a built-in one */
  readonly authorizer?: string;
  /** The scopes, one of which a token must have. */
  readonly scopes: readonly string[];
  /** The path of the route's construct; that of the API for a route that quick create makes. */
  readonly path: string;
}

/** Returns how each route of an API that was defined so far is authorized, sorted by key. */
export function authorizationReport(api: IHttpApiRef): readonly RouteAuthorization[] {
  return routesOf(api)
    .map(({ key, route, authorizer, authorization, scopes = [] }) => ({
      routeKey: key,
      type: authorization?.type ?? ('UNKNOWN' as const),
      authorizer: authorizer?.id,
      scopes,
      path: route.node.path,
    }))
    .sort((one, other) => (one.routeKey < other.routeKey ? -1 : 1));
}

/** The kinds of the options of {@link RouteAuthorization}. */
export const ROUTE_AUTHORIZATION = options<RouteAuthorization>({
  routeKey: string,
  type: oneOf(['JWT', 'NONE', 'AWS_IAM', 'CUSTOM', 'UNKNOWN']),
  authorizer: optional(string),
  scopes: list(string),
  path: string,
});
